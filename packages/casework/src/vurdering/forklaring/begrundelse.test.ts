import { readdirSync, readFileSync } from 'node:fs'
import { NEVER, parseDay } from '@sagsvej/calendar'
import { lov } from '@sagsvej/law'
import {
  type Faktum,
  type Grundlag,
  hjemmelText,
  kravText,
  type Skøn,
  type Value,
  walkDecisive,
} from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { fold } from '../../sag/evolve.ts'
import { grundlag } from '../../sag/grundlag.ts'
import { readSagsfil } from '../../sagsfil/sagsfil.ts'
import type { Svar } from '../types.ts'
import { vurder } from '../vurder.ts'
import { begrundelse } from './begrundelse.ts'
import { kortForklaring } from './kort.ts'

const folder = new URL('../../../../../examples/', import.meta.url)
const filer = readdirSync(folder).filter((name) => name.endsWith('.json'))
const DAGE = ['2008-06-01', '2014-09-15', '2019-02-12', '2026-11-22'] as const

type Skønnet = Readonly<Record<string, readonly [svar: boolean, hvorfor: string]>>

/** What an example case knows on a day, with some facts and judgements otherwise. */
function kendt(
  fil: string,
  på: string,
  fakta: Readonly<Record<string, Value>> = {},
  skøn: Skønnet = {},
): Grundlag {
  const read = readSagsfil(readFileSync(new URL(fil, folder), 'utf8'), lov)
  const state = read.ok ? fold(read.begivenheder) : undefined
  if (!state) throw new TypeError(`${fil} holds no case`)
  const known = grundlag(state, lov, { på: parseDay(på), kendt: NEVER })
  const made = ({ nøgle }: Skøn) => skøn[nøgle]
  return {
    fakta: (f: Faktum) => (f.nøgle in fakta ? fakta[f.nøgle] : known.fakta(f)),
    skøn: (s) => made(s)?.[0] ?? known.skøn(s),
    foretaget: (s) => {
      const own = made(s)
      if (!own) return known.foretaget?.(s)
      return {
        af: 'sagsbehandler',
        den: parseDay('2026-10-01'),
        begrundelse: own[1],
        grundlag: ['Lægeattest af 1. september 2026'],
      }
    },
  }
}

const vurderet = (known: Grundlag, på: string): readonly Svar[] =>
  vurder(known, { på: parseDay(på), kendt: NEVER }).svar

function svaret(all: readonly Svar[], nøgle: string): Svar {
  const found = all.find((one) => one.nøgle === nøgle)
  if (!found) throw new TypeError(`no answer ${nøgle}`)
  return found
}

const brev = (known: Grundlag, på: string, nøgle: string) => {
  const { skrevet, afsnit } = begrundelse(svaret(vurderet(known, på), nøgle), 'da')
  return { skrevet, afsnit, text: afsnit.join('\n') }
}

const SAG_2019 = '2019-kommunen-fra-foerste-dag.json'

describe.each(filer.flatMap((fil) => DAGE.map((dag) => [fil, dag] as const)))('%s set på %s', (fil, dag) => {
  const alle = vurderet(kendt(fil, dag), dag)
  const skrevne = alle.filter((svar) => begrundelse(svar, 'da').skrevet)

  test('kun et afgjort svar, som loven selv gav, kan begrundes', () => {
    for (const { udfald, spor } of skrevne) {
      expect(udfald).toBe(spor.udfald)
      expect(['ja', 'nej', 'værdi']).toContain(udfald.art)
    }
  })
  test('hver regel og undtagelse, der gav svaret, står med sin paragraf', () => {
    for (const svar of skrevne) {
      const text = begrundelse(svar, 'da').afsnit.join('\n')
      for (const { valgt, udfald } of walkDecisive(svar.spor)) {
        const at = valgt?.undtagelse ?? valgt?.version ?? valgt?.overgang
        if (!at || udfald.art === 'ikke relevant' || udfald.art === 'åben') continue
        expect(text, svar.nøgle).toContain(hjemmelText(at.hjemmel, 'da'))
      }
    }
  })
  test('der står hele sætninger, ingen ja og nej, intet uudfyldt og ingen navne på felter', () => {
    for (const svar of alle) {
      for (const sprog of ['da', 'en'] as const) {
        for (const afsnit of begrundelse(svar, sprog).afsnit) {
          expect(afsnit).toMatch(/^[^a-zæøå].*[.?:»«”]$/s)
          expect(afsnit).not.toMatch(/undefined|\{\}|\[object|: (ja|nej|yes|no)\b|\b[a-z]+[A-Z]\w+/)
        }
      }
    }
  })
  test('dansk og engelsk har de samme dele', () => {
    for (const svar of alle) {
      expect(begrundelse(svar, 'en').afsnit.length, svar.nøgle).toBe(begrundelse(svar, 'da').afsnit.length)
      expect(kortForklaring(svar, 'en'), svar.nøgle).not.toBe(kortForklaring(svar, 'da'))
    }
  })
  test('den korte forklaring nævner hvert krav, der ikke er opfyldt, og siger det samme hver gang', () => {
    for (const svar of alle) {
      if (svar.udfald !== svar.spor.udfald || svar.udfald.art !== 'nej') continue
      const kort = kortForklaring(svar, 'da')
      const [first] = svar.trin
      const only = svar.spor.børn.find(({ del }) => del?.art === 'svar')
      if (only?.led.op !== 'all') continue
      for (const { krav, udfald } of first?.krav ?? []) {
        if (udfald.art === 'nej' && only.led.krav.includes(krav)) expect(kort).toContain(kravText(krav, 'da'))
      }
      expect(kortForklaring(svar, 'da')).toBe(kort)
    }
  })
})

describe('et nej', () => {
  test('på ét krav: det krav, reglen bag det og det i sagen, der afgør det – og ikke resten', () => {
    const { text } = brev(kendt(SAG_2019, '2019-02-12', { ophold: 'andet' }), '2019-02-12', 'ret')
    expect(text).toContain('Kravet »Du opholder dig lovligt i Danmark« er ikke opfyldt.')
    expect(text).toContain('sygedagpengeloven § 3 ')
    expect(text).toContain('Du opholder dig ikke lovligt i Danmark')
    expect(text).not.toMatch(/timer|skøn|§ 7/)
  })
  test('på flere krav: dem alle, og for det, der beror på et skøn, hvem der skønnede og hvorfor', () => {
    const known = kendt(
      SAG_2019,
      '2019-02-12',
      { ophold: 'andet' },
      {
        uarbejdsdygtigVedEgenSygdom: [false, 'Lægen finder, at hun kan passe sit arbejde siddende.'],
      },
    )
    const { text } = brev(known, '2019-02-12', 'ret')
    expect(text).toContain(
      'Kravene »Du opholder dig lovligt i Danmark« og »Du kan ikke arbejde på grund af egen sygdom« er ikke opfyldt.',
    )
    expect(text).toMatch(
      /Sagsbehandleren vurderede den 1\. oktober 2026, at du kan arbejde.*»Lægen finder, at hun kan passe sit arbejde siddende\.«.*Lægeattest af 1\. september 2026/,
    )
  })
  test('om refusion: hvad arbejdsgiveren betalte', () => {
    const { text } = brev(kendt(SAG_2019, '2019-02-12'), '2019-02-12', 'refusion')
    expect(text).toMatch(
      /^Kommunen betaler ikke sygedagpengene til din arbejdsgiver\.\nAfgørelsen er truffet efter sygedagpengeloven § 54, stk\. 1\./,
    )
    expect(text).toContain('Din arbejdsgiver betalte dig ikke i begyndelsen af sygdommen.')
  })
})

describe('andre svar', () => {
  test('en forlængelse: den grund, der er opfyldt, og skønnet bag den', () => {
    const { text } = brev(kendt('2013-over-reformen-2014.json', '2014-09-15'), '2014-09-15', 'forlaengelse')
    expect(text).toContain('Kravet »arbejdsevnen skal afklares« (nr. 2) er opfyldt, og det er nok.')
    expect(text).toContain(
      '»Arbejdsevnen skal prøves i en praktik, før nogen kan sige, hvad han kan vende tilbage til.«',
    )
    expect(text).not.toContain('revalidering er sandsynlig')
  })
  test('et beløb: hvordan det er regnet ud, og satsen med sin dag', () => {
    const { text } = brev(kendt('2026-delvist-tilbage.json', '2026-11-22'), '2026-11-22', 'beloeb')
    expect(text).toContain('Det er 137,43 kr. i timen × 22 timer om ugen')
    expect(text).toContain('5.085 kr. om ugen fra 5. januar 2026 (sekundær kilde)')
  })
  test('en dag, hvor loven kan læses på flere måder, der er enige', () => {
    const { text } = brev(kendt('2026-delvist-tilbage.json', '2026-11-22'), '2026-11-22', 'varighed')
    expect(text).toMatch(
      /»En uge er 5 dagpengedage« og »En uge er 7 kalenderdage«\. De giver det samme i din sag\. I din sag giver det 30\. november 2026\./,
    )
  })
  test('en ældre udgave siges at være brugt, og efter hvilken dag', () => {
    const { text } = brev(kendt('2013-over-reformen-2014.json', '2014-09-15'), '2014-09-15', 'beloeb')
    expect(text).toContain(
      'som den var fra 7. februar 2011 til og med 4. januar 2015, fordi første fraværsdag er 30. december 2013',
    )
  })
})

describe('der skrives ingen begrundelse', () => {
  test('for et åbent svar: i stedet, hvad der mangler', () => {
    const { skrevet, text } = brev(kendt('2007-diskusprolaps.json', '2008-06-01'), '2008-06-01', 'refusion')
    expect(skrevet).toBe(false)
    expect(text).toContain('Hvad betalte din arbejdsgiver dig i begyndelsen af sygdommen?')
  })
  test('for et beløb efter en regel, der ikke er bekræftet; for et ja med den samme siges det', () => {
    const known = kendt('2007-diskusprolaps.json', '2008-06-01')
    const beløb = brev(known, '2008-06-01', 'beloeb')
    expect([beløb.skrevet, beløb.text]).toEqual([
      false,
      expect.stringMatching(/sygedagpengeloven § 47, stk\. 1: ubekræftet/),
    ])
    const ret = brev(known, '2008-06-01', 'ret')
    expect([ret.skrevet, ret.text]).toEqual([
      true,
      expect.stringContaining('Vi har ikke kunnet bekræfte reglen i lovteksten.'),
    ])
  })
  test('for et svar, sagen har lagt til side', () => {
    const { skrevet, text } = brev(kendt(SAG_2019, '2026-11-22'), '2026-11-22', 'beloeb')
    expect([skrevet, text]).toEqual([false, expect.stringContaining('du er rask igen')])
  })
})
