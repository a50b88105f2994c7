import { parseDay } from '@sagsvej/calendar'
import type { Value } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { retModArbejdsgiverEr, sygFra } from '../eksempler/forloeb.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { fratrædelsesdag, fratræder } from '../fakta/ansaettelse.ts'
import { timerDuKanArbejde } from '../fakta/arbejdstid-og-loen.ts'
import { ophold } from '../fakta/ophold.ts'
import {
  arbejdsskade,
  dagpengeretHvisRask,
  iBeskæftigelse,
  månederDerSesBortFra,
  timerPrMåned,
} from '../fakta/tilknytning.ts'
import {
  elevILønnetPraktik,
  erhvervsmæssigUddannelse,
  uddannelseAfsluttet,
  uddannelsensLængde,
} from '../fakta/uddannelse.ts'
import { retTilSygedagpenge } from './betingelser.ts'
import { opholdskrav } from './ophold.ts'
import { retOgBeløb } from './ret-og-beloeb.ts'

const PÅ = '2024-03-04'
const svar = (
  egne: Record<string, Value>,
  skøn: Record<string, boolean> = { uarbejdsdygtigVedEgenSygdom: true },
  på = PÅ,
) =>
  evaluer(retTilSygedagpenge, {
    fakta: {
      ...sygFra(PÅ, 'loenmodtager'),
      ...retModArbejdsgiverEr(true, PÅ),
      ...fakta([ophold, 'danmark'], [timerDuKanArbejde, 0]),
      ...egne,
    },
    skøn,
    på,
  })

describe('[D1 R] ret til sygedagpenge', () => {
  test('alle betingelser opfyldt', () => expect(sandtSvar(svar({}))).toBe(true))
  test('ferie i udlandet', () => expect(sandtSvar(svar(fakta([ophold, 'andet'])))).toBe(false))
  test('uden for grupperne og ingen arbejdsskade', () => {
    expect(
      sandtSvar(
        svar({ ...sygFra(PÅ, 'ingen'), ...fakta([arbejdsskade, false], [erhvervsmæssigUddannelse, false]) }),
      ),
    ).toBe(false)
    expect(sandtSvar(svar({ ...sygFra(PÅ, 'ingen'), ...fakta([arbejdsskade, true]) }))).toBe(true)
  })
  test('nyuddannet uden job eller a-kasse', () => {
    const nyuddannet = fakta(
      [arbejdsskade, false],
      [erhvervsmæssigUddannelse, true],
      [uddannelsensLængde, 18],
      [uddannelseAfsluttet, '2024-02-04'],
    )
    expect(sandtSvar(svar({ ...sygFra(PÅ, 'ingen'), ...nyuddannet }))).toBe(true)
  })
  test('arbejdsgiverens krav rækker kun til arbejdsgiverperiodens sidste dag, også når jobbet slutter før', () => {
    const sag = fakta(
      [fratræder, true],
      [fratrædelsesdag, '2024-03-15'],
      [iBeskæftigelse, true],
      [timerPrMåned, []],
      [månederDerSesBortFra, 0],
      [dagpengeretHvisRask, false],
      [erhvervsmæssigUddannelse, false],
      [elevILønnetPraktik, false],
      [arbejdsskade, false],
    )
    expect(sandtSvar(svar(sag, undefined, '2024-04-02'))).toBe(true)
    expect(sandtSvar(svar(sag, undefined, '2024-04-03'))).toBe(false)
    expect(sandtSvar(svar({ ...sag, ...fakta([dagpengeretHvisRask, true]) }, undefined, '2024-04-03'))).toBe(
      true,
    )
  })
  test('kun skønnet mangler, når alt andet er på plads', () => {
    expect(svar({}, {}).udfald).toMatchObject({
      art: 'åben',
      mangler: [],
      huller: [],
      skøn: [{ navn: 'uarbejdsdygtigVedEgenSygdom', hvem: ['sagsbehandler'] }],
    })
  })
  test('en lønmodtager bliver ikke spurgt om virksomhed', () => {
    const { udfald } = evaluer(retTilSygedagpenge, { fakta: sygFra(PÅ, 'loenmodtager'), på: PÅ })
    const navne = udfald.art === 'åben' ? udfald.mangler.map((f) => f.navn) : []
    expect(navne).toContain('ansatFra')
    expect(navne).not.toContain('månederSomSelvstændig')
    expect(navne).not.toContain('andelAfArbejdetDuKan')
  })
})

describe('[D12 R] ophold', () => {
  const må = (hvor: string, på: string) =>
    sandtSvar(evaluer(opholdskrav, { fakta: fakta([ophold, hvor]), på }))
  test('repatriering først fra 2018', () => {
    expect(må('repatriering', '2018-06-19')).toBe(false)
    expect(må('repatriering', '2018-06-20')).toBe(true)
  })
  test('behandling og dansk social sikring hele vejen', () => {
    expect(må('behandling', '2006-07-03')).toBe(true)
    expect(må('dansk_social_sikring', '2025-01-01')).toBe(true)
  })
})

describe('bestemmelserne', () => {
  test('har hver sit nummer og ingen huller mellem versionerne', () => {
    const alle = retOgBeløb.map((b) => b.bestemmelse)
    expect(new Set(alle.map((b) => b.id)).size).toBe(alle.length)
    for (const b of alle) {
      for (const [i, version] of b.versioner.entries()) {
        const next = b.versioner[i + 1]
        if (next) expect([b.id, next.fra]).toEqual([b.id, version.til + 1])
      }
    }
  })
  test('lovteksten fra 2011 alene gør ikke en version fra før den kontrolleret', () => {
    const kunLov = retOgBeløb.flatMap(({ bestemmelse: { id, versioner } }) =>
      versioner
        .filter((v) => v.fra < parseDay('2011-02-07') && v.sikkerhed === 'kontrolleret')
        .filter((v) => v.kilder.every(({ navn }) => navn.startsWith('LBK')))
        .map(() => id),
    )
    expect(kunLov).toEqual([])
  })
})
