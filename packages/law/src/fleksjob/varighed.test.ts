import { formatDay } from '@sagsvej/calendar'
import { kontekst } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { fakta } from '../eksempler/fakta.ts'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import {
  fleksjobBevilgetFra,
  fleksjobStartede,
  førsteFleksjob,
  relevanteTilbudErAfprøvet,
} from '../fakta/fleksjob.ts'
import { ændringIFleksjobbet } from '../fakta/fleksjob-aendring.ts'
import {
  afgørelseEfterStatus,
  fleksjobErMidlertidigt,
  fleksjobydelseFørsteGang,
  fulgtOpIFleksjobbet,
  senestFulgtOpIFleksjobbet,
} from '../fakta/fleksjob-opfoelgning.ts'
import { tilskudTilVirksomhedenFra } from '../fakta/fleksjob-selvstaendig.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { fødselsdag } from '../fakta/person.ts'
import { tilskudTilEgenVirksomhed } from '../fakta/selvstaendig.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { evaluerFrist } from '../frister/frist.ts'
import { bliverIOrdningen } from './bliver.ts'
import { type Par, spørg } from './fleksjob.test-support.ts'
import { fleksjobfrister } from './frister.ts'
import { næsteOpfølgningIFleksjob } from './opfoelgning.ts'
import { permanentFleksjob } from './permanent.ts'
import { statusIFleksjob } from './status.ts'
import { fleksjobBevilgesTil } from './varighed.ts'

const SKØN = {
  ordinaertArbejdeErIkkeMuligt: true,
  varigeBegraensninger: true,
  vaesentligeBegraensninger: true,
  arbejdePaaNormaleVilkaarErUmuligt: true,
  aabenbartFormaalsloestAtAfproeve: false,
}
const person = (født: string, første: boolean): readonly Par[] => [
  [ansatIFleksjob, false],
  [fødselsdag, født],
  [pensionDuFår, 'ingen'],
  [relevanteTilbudErAfprøvet, true],
  [førsteFleksjob, første],
]

describe('[K6 R] 5 år og permanent', () => {
  const til = (fra: string, født: string, første: boolean, skøn = SKØN) =>
    spørg(fleksjobBevilgesTil, fra, [...person(født, første), [fleksjobBevilgetFra, fra]], skøn).dag()
  test.each([
    ['2012-12-31', 'aldrig'],
    ['2013-01-01', '2017-12-31'],
    ['2019-12-31', '2024-12-30'],
    ['2020-01-01', '2024-12-31'],
    ['2020-02-29', '2025-02-27'],
    ['2026-03-31', '2031-03-30'],
  ])('under 40 år, bevilget fra %s: til %s', (fra, dag) => {
    expect(til(fra, '1990-05-01', false)).toBe(dag)
  })
  test('det første er på 5 år, også for den, der er fyldt 40', () => {
    expect(til('2015-04-01', '1970-01-01', true)).toBe('2020-03-31')
  })
  test('fra 40-årsdagen er det næste permanent; dagen før er det ikke', () => {
    expect(til('2020-05-01', '1980-05-01', false)).toBe('aldrig')
    expect(til('2020-04-30', '1980-05-01', false)).toBe('2025-04-29')
  })
  test('den, der fylder 40 efter bevillingen, beholder de 5 år', () => {
    const kendt: readonly Par[] = [...person('1980-05-01', false), [fleksjobBevilgetFra, '2019-05-01']]
    expect(spørg(fleksjobBevilgesTil, '2021-05-01', kendt, SKØN).dag()).toBe('2024-04-30')
  })
  test('kan man arbejde på almindelige vilkår, er det ikke permanent', () => {
    expect(til('2020-05-01', '1970-05-01', false, { ...SKØN, ordinaertArbejdeErIkkeMuligt: false })).toBe(
      '2025-04-30',
    )
  })
  test.each([
    ['2012-12-31', false],
    ['2013-01-01', true],
    ['2019-12-31', true],
    ['2020-01-01', true],
  ])('permanent den %s: %s', (dag, ja) => {
    expect(spørg(permanentFleksjob, dag, person('1960-01-01', false), SKØN).ja()).toBe(ja)
  })
  test('bevilget før 2013, begyndt efter: overgangsreglen er ikke læst', () => {
    const kendt = (startede: string): readonly Par[] => [
      ...person('1990-01-01', true),
      [ansatIFleksjob, true],
      [fleksjobBevilgetFra, '2012-11-01'],
      [fleksjobStartede, startede],
      [ændringIFleksjobbet, 'ingen'],
    ]
    expect(spørg(fleksjobBevilgesTil, '2013-03-01', kendt('2013-02-01')).dag()).toBe('retsgrundlag ukendt')
    expect(spørg(fleksjobBevilgesTil, '2013-03-01', kendt('2012-12-31'), SKØN).dag()).toBe('aldrig')
    expect(spørg(fleksjobBevilgesTil, '2012-12-31', kendt('2012-12-31')).dag()).toBe('aldrig')
    const udenJob: readonly Par[] = [...kendt('2013-02-01'), [ansatIFleksjob, false]]
    expect(spørg(fleksjobBevilgesTil, '2013-03-01', udenJob).dag()).toBe('retsgrundlag ukendt')
  })
})

const ansat = (mere: readonly Par[] = []): readonly Par[] => [
  [ansatIFleksjob, true],
  [fleksjobErMidlertidigt, true],
  [fulgtOpIFleksjobbet, false],
  ...mere,
]

describe('[K6 R] opfølgning og status', () => {
  const næste = (på: string, start: string, seneste?: string) =>
    spørg(
      næsteOpfølgningIFleksjob,
      på,
      ansat([
        [fleksjobStartede, start],
        [fleksjobydelseFørsteGang, start],
        ...(seneste === undefined
          ? []
          : ([
              [fulgtOpIFleksjobbet, true],
              [senestFulgtOpIFleksjobbet, seneste],
            ] as const)),
      ]),
    ).dag()
  test.each([
    ['2007-12-11', '2007-08-31', '2008-02-29'],
    ['2007-12-12', '2007-08-31', '2008-02-29'],
    ['2012-12-31', '2012-10-01', '2013-04-01'],
    ['2013-01-01', '2013-01-01', '2015-07-01'],
    ['2019-12-31', '2019-08-31', '2022-02-28'],
    ['2020-01-01', '2020-01-01', '2022-07-01'],
  ])('spurgt den %s, begyndt den %s: første gang den %s', (på, start, dag) => {
    expect(næste(på, start)).toBe(dag)
  })
  test('derefter fra den seneste: hver 12. måned før 2013, hver 30. siden', () => {
    expect(næste('2012-12-31', '2010-01-01', '2012-02-29')).toBe('2013-02-28')
    expect(næste('2013-01-01', '2010-01-01', '2012-02-29')).toBe('2014-08-29')
  })
  test.each([
    ['2012-12-31', 'aldrig'],
    ['2013-01-01', '2017-02-28'],
    ['2019-12-31', '2017-02-28'],
    ['2020-01-01', '2017-02-28'],
  ])('status, spurgt den %s: %s', (på, dag) => {
    expect(spørg(statusIFleksjob, på, ansat([[fleksjobStartede, '2012-08-31']])).dag()).toBe(dag)
  })
  test('der er ingen status i et permanent fleksjob', () => {
    expect(
      spørg(statusIFleksjob, '2024-05-01', [
        [ansatIFleksjob, true],
        [fleksjobErMidlertidigt, false],
      ]).dag(),
    ).toBe('ikke relevant')
  })
  test.each(['2013-01-01', '2019-12-31', '2020-01-01'])(
    '%s: du bliver, til der er truffet afgørelse',
    (dag) => {
      expect(spørg(bliverIOrdningen, dag, ansat([[afgørelseEfterStatus, false]])).ja()).toBe(true)
      expect(spørg(bliverIOrdningen, dag, ansat([[afgørelseEfterStatus, true]])).ja()).toBe(false)
    },
  )
  test('før 2013 var der ingen grænse at blive over', () => {
    expect(spørg(bliverIOrdningen, '2012-12-31', ansat([[afgørelseEfterStatus, true]])).ja()).toBe(true)
  })
})

describe('[K6 R] fristernes regning', () => {
  const frist = (nøgle: string, kendt: readonly Par[], på: string) => {
    const regel = fleksjobfrister.find((r) => r.nøgle === nøgle)
    if (!regel) throw new Error(nøgle)
    const alt = fakta(...kendt, [vurderingsdato, på])
    const svar = evaluerFrist(regel, kontekst({ fakta: (f) => alt[f.nøgle], skøn: () => undefined }))
    return svar.art === 'frist' ? [formatDay(svar.dag), svar.senest] : svar.art
  }
  test('kommunen flytter ikke sin egen frist, selv om den ender en søndag', () => {
    const kendt = ansat([[fleksjobStartede, '2022-12-29']])
    expect(frist('opfoelgning_i_fleksjob', kendt, '2023-05-01')).toEqual(['2025-06-29', undefined])
    expect(frist('status_i_fleksjob', kendt, '2023-05-01')).toEqual(['2027-06-29', undefined])
  })
  test('den selvstændiges frister regnes fra tilskuddet', () => {
    const kendt: readonly Par[] = [
      [tilskudTilEgenVirksomhed, true],
      [tilskudTilVirksomhedenFra, '2021-03-31'],
    ]
    expect(frist('opfoelgning_med_selvstaendig', kendt, '2023-05-01')).toEqual(['2023-09-30', undefined])
    expect(frist('status_for_selvstaendig', kendt, '2023-05-01')).toEqual(['2025-09-30', undefined])
  })
})
