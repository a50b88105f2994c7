import type { Value } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { dageSenere, retModArbejdsgiverEr, sygFra } from '../eksempler/forloeb.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import {
  andetFraværSeneste8Uger,
  ansatFra,
  ansatIFleksjob,
  fratræder,
  genansat,
  påArbejdeDaSygdommenKom,
  timerHosArbejdsgiveren,
} from '../fakta/ansaettelse.ts'
import {
  arbejdsskade,
  dagpengeretHvisRask,
  iBeskæftigelse,
  månederDerSesBortFra,
  tilknyttetArbejdsmarkedetFra,
  timerPrMåned,
  timerSeneste13Uger,
  timerSeneste26Uger,
} from '../fakta/tilknytning.ts'
import {
  elevILønnetPraktik,
  erhvervsmæssigUddannelse,
  uddannelseAfsluttet,
  uddannelsensLængde,
} from '../fakta/uddannelse.ts'
import { retModArbejdsgiver } from './ret-mod-arbejdsgiver.ts'
import { retModKommunen } from './ret-mod-kommunen.ts'

const INGEN_ANDRE_VEJE = fakta(
  [dagpengeretHvisRask, false],
  [erhvervsmæssigUddannelse, false],
  [elevILønnetPraktik, false],
  [ansatIFleksjob, false],
  [arbejdsskade, false],
  [fratræder, false],
)

const kommunen = (fvd: string, egne: Record<string, Value>, på = fvd) =>
  sandtSvar(
    evaluer(retModKommunen, {
      fakta: {
        ...sygFra(fvd, 'loenmodtager'),
        ...retModArbejdsgiverEr(false, fvd),
        ...INGEN_ANDRE_VEJE,
        ...egne,
      },
      på,
    }),
  )

describe('[D1 R] over for arbejdsgiveren', () => {
  const FVD = '2023-12-01'
  const svar = (
    ansat: string,
    timer: number,
    { andet = false, igen = false, påArbejde = false, fleksjob = false } = {},
  ) =>
    sandtSvar(
      evaluer(retModArbejdsgiver, {
        fakta: {
          ...sygFra(FVD, 'loenmodtager'),
          ...fakta(
            [ansatFra, ansat],
            [timerHosArbejdsgiveren, timer],
            [andetFraværSeneste8Uger, andet],
            [genansat, igen],
            [påArbejdeDaSygdommenKom, påArbejde],
            [ansatIFleksjob, fleksjob],
          ),
        },
        på: FVD,
      }),
    )
  test('i fleksjob er der ingen arbejdsgiverperiode', () =>
    expect(svar('2023-01-01', 200, { fleksjob: true })).toBe(false))
  test('8 uger på dagen og 74 timer er nok; en dag eller en halv time mindre er ikke', () => {
    expect(svar('2023-10-06', 74)).toBe(true)
    expect(svar('2023-10-07', 74)).toBe(false)
    expect(svar('2023-10-06', 73.5)).toBe(false)
  })
  test('fravær af andre grunde bryder de 8 uger', () =>
    expect(svar('2023-01-01', 200, { andet: true })).toBe(false))
  test('genansat: timerne er nok, når man var på arbejde, da sygdommen kom', () => {
    expect(svar('2023-11-20', 74, { igen: true, påArbejde: true })).toBe(true)
    expect(svar('2023-11-20', 74, { igen: true })).toBe(false)
    expect(svar('2023-11-20', 73, { igen: true, påArbejde: true })).toBe(false)
  })
  test('andre end lønmodtagere har ingen arbejdsgiver at kræve noget af', () => {
    expect(sandtSvar(evaluer(retModArbejdsgiver, { fakta: sygFra(FVD, 'ledig'), på: FVD }))).toBe(false)
  })
})

describe('[D1 R] over for kommunen, efter hvornår man blev syg', () => {
  const uger = (fvd: string, antal: number, timer13: number, timer26: number) =>
    kommunen(
      fvd,
      fakta(
        [tilknyttetArbejdsmarkedetFra, dageSenere(fvd, -7 * antal)],
        [timerSeneste13Uger, timer13],
        [timerSeneste26Uger, timer26],
      ),
    )
  test('13 uger og 120 timer til og med 1. juli 2012, 26 uger og 240 timer fra den 2.', () => {
    expect(uger('2012-07-01', 13, 120, 120)).toBe(true)
    expect(uger('2012-07-01', 13, 119, 500)).toBe(false)
    expect(uger('2012-07-02', 13, 240, 240)).toBe(false)
    expect(uger('2012-07-02', 26, 120, 240)).toBe(true)
    expect(uger('2015-01-04', 26, 120, 240)).toBe(true)
    expect(uger('2015-01-04', 26, 120, 239)).toBe(false)
  })

  const måned = (fvd: string, timer: Record<string, number>, sesBortFra = 0) =>
    kommunen(
      fvd,
      fakta(
        [timerPrMåned, Object.entries(timer).map(([m, t]) => ({ maaned: `${m}-01`, timer: t }))],
        [iBeskæftigelse, true],
        [månederDerSesBortFra, sesBortFra],
      ),
    )
  const SEKS = { '2014-07': 50, '2014-08': 50, '2014-09': 50, '2014-10': 50, '2014-11': 40, '2014-12': 0 }
  test('fra 5. januar 2015: 240 timer i 6 hele måneder, 40 i 5 af dem', () => {
    expect(måned('2015-01-05', SEKS)).toBe(true)
    expect(måned('2015-01-05', { ...SEKS, '2014-11': 39.5, '2014-10': 50.5 })).toBe(false)
    expect(måned('2015-01-05', { ...SEKS, '2014-10': 49 })).toBe(false)
  })
  test('kun de 6 hele måneder før tæller: ikke den, man bliver syg i, og ikke den syvende', () => {
    expect(måned('2014-12-31', SEKS)).not.toBe(true)
    expect(måned('2015-01-31', { ...SEKS, '2014-07': 0, '2015-01': 200 })).toBe(false)
    expect(måned('2015-01-31', { ...SEKS, '2014-07': 0, '2014-06': 200 })).toBe(false)
  })
  test('måneder, der ses bort fra, lader lige så mange ældre måneder tælle', () => {
    const medOrlov = { '2014-05': 50, '2014-06': 50, '2014-07': 50, '2014-11': 50, '2014-12': 50 }
    expect(måned('2015-01-05', medOrlov, 0)).toBe(false)
    expect(måned('2015-01-05', medOrlov, 2)).toBe(true)
  })
  test('når de 6 måneder rækker, spørges der ikke om orlov', () => {
    const timer = Object.entries(SEKS).map(([m, t]) => ({ maaned: `${m}-01`, timer: t }))
    expect(kommunen('2015-01-05', fakta([timerPrMåned, timer], [iBeskæftigelse, true]))).toBe(true)
  })
  test('i arbejdsgiverperioden er det arbejdsgiveren, der skal betale; dagen efter gælder timerne over for kommunen', () => {
    const timer = fakta(
      [timerPrMåned, Object.entries(SEKS).map(([m, t]) => ({ maaned: `${m}-01`, timer: t }))],
      [iBeskæftigelse, true],
      [månederDerSesBortFra, 0],
    )
    const sag = { ...timer, ...retModArbejdsgiverEr(true, '2015-01-05') }
    expect(kommunen('2015-01-05', sag, '2015-02-03')).toBe(false)
    expect(kommunen('2015-01-05', sag, '2015-02-04')).toBe(true)
  })

  const FORMER = ['2006-07-03', '2012-07-02', '2015-01-05', '2025-01-01']
  test.each(FORMER)('de andre veje findes også %s', (fvd) => {
    const intet = fakta(
      [iBeskæftigelse, false],
      [timerSeneste13Uger, 0],
      [timerSeneste26Uger, 0],
      [timerPrMåned, []],
    )
    expect(kommunen(fvd, intet)).toBe(false)
    for (const vej of [dagpengeretHvisRask, elevILønnetPraktik, ansatIFleksjob, arbejdsskade]) {
      expect(kommunen(fvd, { ...intet, ...fakta([vej, true]) })).toBe(true)
    }
  })
  test('nyuddannet: en måned efter på dagen, og mindst 18 måneder', () => {
    const uddannet = (sluttet: string, måneder: number) =>
      kommunen(
        '2021-09-01',
        fakta(
          [iBeskæftigelse, false],
          [erhvervsmæssigUddannelse, true],
          [uddannelseAfsluttet, sluttet],
          [uddannelsensLængde, måneder],
        ),
      )
    expect(uddannet('2021-08-01', 18)).toBe(true)
    expect(uddannet('2021-07-31', 18)).toBe(false)
    expect(uddannet('2021-08-10', 17)).toBe(false)
  })
  test('arbejdsskade: arbejdsgiveren i sin periode, derefter kommunen uden krav om timer', () => {
    const skadet = (på: string) =>
      kommunen(
        '2024-03-04',
        {
          ...retModArbejdsgiverEr(true, '2024-03-04'),
          ...fakta(
            [arbejdsskade, true],
            [iBeskæftigelse, true],
            [timerPrMåned, []],
            [månederDerSesBortFra, 0],
          ),
        },
        på,
      )
    expect(skadet('2024-04-02')).toBe(false)
    expect(skadet('2024-04-03')).toBe(true)
  })
  test('ledige opfylder det; andre uden job kun ved arbejdsskade eller som nyuddannede', () => {
    const svar = (gruppe: 'ledig' | 'ingen', skade: boolean, nyuddannet = false) =>
      sandtSvar(
        evaluer(retModKommunen, {
          fakta: {
            ...sygFra('2024-01-01', gruppe),
            ...fakta(
              [arbejdsskade, skade],
              [erhvervsmæssigUddannelse, nyuddannet],
              [uddannelsensLængde, 42],
              [uddannelseAfsluttet, '2023-12-15'],
            ),
          },
          på: '2024-01-01',
        }),
      )
    expect(svar('ledig', false)).toBe(true)
    expect(svar('ingen', false)).toBe(false)
    expect(svar('ingen', true)).toBe(true)
    expect(svar('ingen', false, true)).toBe(true)
  })
})
