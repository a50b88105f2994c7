import { describe, expect, test } from 'vitest'
import { timerUdenStøtteSeneste3År } from '../fakta/arbejde-efter-fleksjob.ts'
import { relevanteTilbudErAfprøvet } from '../fakta/fleksjob.ts'
import { tilskudsgrad } from '../fakta/fleksjob-loentilskud.ts'
import {
  månederVirksomhedenBlevDrevet,
  tilskuddetErFørsteGang,
  tilskudTilVirksomhedenFra,
  virksomhedErHovedbeskæftigelse,
} from '../fakta/fleksjob-selvstaendig.ts'
import {
  arbejdsindkomstVedSidenAf,
  mindsteTimelønForUfaglærte,
  årsindtægtIVirksomheden,
} from '../fakta/fleksjob-selvstaendig-beloeb.ts'
import { erVisiteretTilFleksjob } from '../fakta/fleksjobvisitation.ts'
import { fødselsdag } from '../fakta/person.ts'
import { tilskudTilEgenVirksomhed } from '../fakta/selvstaendig.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { nyDagpengeretEfterFleksjob } from './dagpenge.ts'
import { type Par, spørg } from './fleksjob.test-support.ts'
import { tilskudTilSelvstændig } from './selvstaendig.ts'
import { gammeltTilskudTilSelvstændig } from './selvstaendig-foer-2013.ts'
import { gammeltTilskudPrTime } from './selvstaendig-foer-2013-beloeb.ts'
import {
  opfølgningMedSelvstændig,
  statusForSelvstændig,
  tilskudTilSelvstændigTil,
} from './selvstaendig-frister.ts'
import { tilskudTilSelvstændigOmÅret } from './selvstaendig-tilskud.ts'
import { tilskudTilSelvstændigPrMåned } from './selvstaendig-tilskud-maaned.ts'

const SKØN = {
  nedsatVarigtOgVaesentligtIVirksomheden: true,
  udnytterArbejdsevnenFuldtUd: true,
  svaertVedAtOpretholdeVirksomheden: true,
  aabenbartFormaalsloestAtAfproeve: false,
}
const sag = (mere: readonly Par[] = []): readonly Par[] => [
  [virksomhedErHovedbeskæftigelse, true],
  [fødselsdag, '1983-01-01'],
  [pensionDuFår, 'ingen'],
  [relevanteTilbudErAfprøvet, true],
  [tilskuddetErFørsteGang, true],
  [månederVirksomhedenBlevDrevet, 12],
  [årsindtægtIVirksomheden, 100_000],
  [arbejdsindkomstVedSidenAf, 20_000],
  ...mere,
]

describe('[K5 R] tilskud til selvstændige', () => {
  test.each([
    ['2013-01-18', false],
    ['2013-01-19', true],
    ['2019-12-31', true],
    ['2020-01-01', true],
    ['2026-11-26', true],
  ])('%s: %s', (dag, ja) => {
    expect(spørg(tilskudTilSelvstændig, dag, sag(), SKØN).ja()).toBe(ja)
  })
  test('første gang kræver 12 af 24 måneder; næste gang gør ikke', () => {
    const svar = (mere: readonly Par[]) => spørg(tilskudTilSelvstændig, '2024-05-01', sag(mere), SKØN).ja()
    expect(svar([[månederVirksomhedenBlevDrevet, 11]])).toBe(false)
    expect(
      svar([
        [månederVirksomhedenBlevDrevet, 0],
        [tilskuddetErFørsteGang, false],
      ]),
    ).toBe(true)
    expect(svar([[pensionDuFår, 'seniorpension']])).toBe(false)
    expect(svar([[fødselsdag, '1957-05-01']])).toBe(false)
    expect(svar([[fødselsdag, '1957-05-02']])).toBe(true)
    expect(svar([[virksomhedErHovedbeskæftigelse, false]])).toBe(false)
  })
  test.each([
    ['2013-01-18', 'ikke relevant', 'ikke relevant'],
    ['2013-01-19', 91_000, 7583.33],
    ['2019-12-31', 105_206, 8767.17],
    ['2020-01-01', 107_889, 8990.75],
    ['2026-05-01', 133_920, 11_160],
  ])('beløbet den %s: %s om året, %s om måneden', (dag, år, md) => {
    expect(spørg(tilskudTilSelvstændigOmÅret, dag, sag(), SKØN).kr()).toBe(år)
    expect(spørg(tilskudTilSelvstændigPrMåned, dag, sag(), SKØN).krMd()).toBe(md)
  })
  test('det bliver ikke mindre end ingenting', () => {
    expect(
      spørg(tilskudTilSelvstændigOmÅret, '2024-05-01', sag([[årsindtægtIVirksomheden, 900_000]]), SKØN).kr(),
    ).toBe(0)
  })
  const frister = (dag: string, fra: string) => {
    const kendt: readonly Par[] = [
      [tilskudTilEgenVirksomhed, true],
      [tilskudTilVirksomhedenFra, fra],
    ]
    return [tilskudTilSelvstændigTil, opfølgningMedSelvstændig, statusForSelvstændig].map((ord) =>
      spørg(ord, dag, kendt).dag(),
    )
  }
  test.each([
    ['2013-01-19', '2013-01-19', ['2018-01-18', '2015-07-19', '2017-07-19']],
    ['2019-12-31', '2016-08-31', ['2021-08-30', '2019-02-28', '2021-02-28']],
    ['2020-01-01', '2020-01-01', ['2024-12-31', '2022-07-01', '2024-07-01']],
  ])('spurgt den %s, fra den %s', (dag, fra, svar) => {
    expect(frister(dag, fra)).toEqual(svar)
  })
  test('et gammelt tilskud har ingen af fristerne, og før ordningen var der ingen', () => {
    expect(frister('2024-05-01', '2012-12-31')).toEqual(['ikke relevant', 'ikke relevant', 'ikke relevant'])
    expect(frister('2013-01-18', '2013-01-19')).toEqual(['aldrig', 'aldrig', 'aldrig'])
  })
})

describe('[K5 R] tilskud til selvstændige fra før 2013', () => {
  const bevilget = (fra: string) => sag([[tilskudTilVirksomhedenFra, fra]])
  test.each([
    ['2006-07-03', '2012-01-01', true],
    ['2009-09-25', '2012-01-01', true],
    ['2012-12-31', '2012-12-31', true],
    ['2013-01-01', '2012-12-31', true],
    ['2019-12-31', '2013-01-01', false],
    ['2020-01-01', '2005-03-01', true],
    ['2024-05-01', '2013-01-01', false],
  ])('spurgt den %s, bevilget den %s: %s', (dag, fra, ja) => {
    expect(spørg(gammeltTilskudTilSelvstændig, dag, bevilget(fra), SKØN).ja()).toBe(ja)
  })
  test('før 2013 skulle alt være prøvet; siden spørges der ikke om det', () => {
    const uprøvet = [...bevilget('2010-01-01'), [relevanteTilbudErAfprøvet, false]] as const
    expect(spørg(gammeltTilskudTilSelvstændig, '2012-12-31', uprøvet, SKØN).ja()).toBe(false)
    expect(spørg(gammeltTilskudTilSelvstændig, '2013-01-01', uprøvet, SKØN).ja()).toBe(true)
  })
  test.each([
    ['2006-07-03', 'halvdelen', 102.65],
    ['2006-12-31', 'to_tredjedele', 136.87],
    ['2010-05-01', 'halvdelen', 'retsgrundlag ukendt'],
    ['2015-05-01', 'halvdelen', 127.29],
    ['2019-12-31', 'to_tredjedele', 182.62],
    ['2020-01-01', 'halvdelen', 'retsgrundlag ukendt'],
  ])('loftet den %s, %s: %s', (dag, grad, kr) => {
    const kendt: readonly Par[] = [
      ...bevilget('2010-01-01'),
      [tilskudsgrad, grad],
      [mindsteTimelønForUfaglærte, 400],
    ]
    expect(spørg(gammeltTilskudPrTime, dag, kendt, SKØN).krTime()).toBe(kr)
  })
})

describe('[K8 R] tilbage til dagpenge', () => {
  const svar = (dag: string, timer: number, anses = false) =>
    spørg(nyDagpengeretEfterFleksjob, dag, [
      [timerUdenStøtteSeneste3År, timer],
      [erVisiteretTilFleksjob, anses],
    ]).ja()
  test.each([
    ['2007-01-01', 1923.99, false],
    ['2007-01-01', 1924, true],
    ['2012-12-31', 1924, true],
    ['2013-01-01', 1923, false],
    ['2025-05-01', 1924, true],
  ])('den %s med %f timer: %s', (dag, timer, ja) => {
    expect(svar(dag, timer)).toBe(ja)
  })
  test('så længe man anses for berettiget til fleksjob, er der ingen dagpenge', () => {
    expect(svar('2007-05-01', 5000, true)).toBe(false)
    expect(svar('2025-05-01', 5000, true)).toBe(false)
  })
})
