import { describe, expect, test } from 'vitest'
import { fleksjobPåNuværendeArbejdsplads } from '../fakta/fleksjob-fastholdelse.ts'
import {
  dokumentationForAfklaring,
  dokumentationForArbejdsevnen,
  dokumentationForIndsatser,
  dokumentationForSærligeVilkår,
} from '../fakta/fleksjob-grundlag.ts'
import {
  redegørelseForNormaleVilkår,
  redegørelseForRessourcer,
  redegørelseForTilbud,
  redegørelseForVarigBegrænsning,
} from '../fakta/fleksjob-redegoerelser.ts'
import {
  månederUdenRefusionFør,
  revurderingensGrundlagMangler,
  visiteretEllerRevurderetDen,
} from '../fakta/fleksjob-refusion.ts'
import { afviser, andenVurderingIndhentet } from '../fakta/medvirken.ts'
import { sagenErForelagtTeamet } from '../fakta/organisering.ts'
import { afvistBehandlingTællerIkke } from './afvist-behandling.ts'
import { type Par, spørg } from './fleksjob.test-support.ts'
import { grundlagForFleksjob } from './grundlag.ts'
import { refusionBortfalder } from './refusion-bortfalder.ts'
import { refusionBortfalderTil } from './refusion-bortfalder-til.ts'

const FIRE = [
  redegørelseForTilbud,
  redegørelseForRessourcer,
  redegørelseForVarigBegrænsning,
  redegørelseForNormaleVilkår,
]
const redegjort = (undtagen?: number): readonly Par[] => FIRE.map((f, i) => [f, i !== undtagen])

const NYE = [
  dokumentationForAfklaring,
  dokumentationForIndsatser,
  dokumentationForArbejdsevnen,
  sagenErForelagtTeamet,
]
const dokumenteret = (undtagen?: number): readonly Par[] => [
  ...NYE.map((f, i): Par => [f, i !== undtagen]),
  [fleksjobPåNuværendeArbejdsplads, false],
]

describe('[K2 P: redegoerelser] grundlaget for afgørelsen', () => {
  test.each(['2006-07-03', '2008-05-28', '2008-05-29', '2012-12-31'])('%s: alle fire redegørelser', (dag) => {
    expect(spørg(grundlagForFleksjob, dag, redegjort()).ja()).toBe(true)
    for (const i of FIRE.keys()) expect(spørg(grundlagForFleksjob, dag, redegjort(i)).ja()).toBe(false)
  })
  test.each(['2013-01-01', '2019-12-31', '2020-01-01', '2026-06-30'])('%s: team og dokumentation', (dag) => {
    expect(spørg(grundlagForFleksjob, dag, dokumenteret()).ja()).toBe(true)
    for (const i of NYE.keys()) expect(spørg(grundlagForFleksjob, dag, dokumenteret(i)).ja()).toBe(false)
  })
  test('på den nuværende arbejdsplads skal 12 måneder være dokumenteret', () => {
    const her = (dok: boolean): readonly Par[] => [
      ...dokumenteret().slice(0, -1),
      [fleksjobPåNuværendeArbejdsplads, true],
      [dokumentationForSærligeVilkår, dok],
    ]
    const skøn = { formaalsloestMedSaerligeVilkaar: false }
    expect(spørg(grundlagForFleksjob, '2016-05-01', her(false), skøn).ja()).toBe(false)
    expect(spørg(grundlagForFleksjob, '2016-05-01', her(true), skøn).ja()).toBe(true)
  })
  test('efter reformen er kravene ikke læst', () => {
    expect(spørg(grundlagForFleksjob, '2026-07-01', dokumenteret()).ja()).toBe('retsgrundlag ukendt')
  })
})

describe('[K2 P: refusion] kommunen mister refusion i 36 måneder', () => {
  const fuldt: readonly Par[] = [...redegjort(), [revurderingensGrundlagMangler, false]]
  const mangler: readonly Par[] = [...redegjort(2), [revurderingensGrundlagMangler, false]]
  test.each([
    ['2006-07-03', true],
    ['2008-05-29', true],
    ['2011-06-22', true],
    ['2011-06-23', true],
    ['2012-12-31', true],
    ['2013-01-01', false],
  ])('%s: %s', (dag, ja) => {
    expect(spørg(refusionBortfalder, dag, mangler).ja()).toBe(ja)
    expect(spørg(refusionBortfalder, dag, fuldt).ja()).toBe(false)
  })
  test('grundlaget for en revurdering kan også mangle', () => {
    expect(
      spørg(refusionBortfalder, '2010-05-01', [...redegjort(), [revurderingensGrundlagMangler, true]]).ja(),
    ).toBe(true)
  })
  const til = (dag: string, fra: string, før = 0) =>
    spørg(refusionBortfalderTil, dag, [
      ...mangler,
      [visiteretEllerRevurderetDen, fra],
      [månederUdenRefusionFør, før],
    ]).dag()
  test.each([
    ['2007-03-01', '2007-03-01', 0, '2010-02-28'],
    ['2009-05-01', '2009-03-01', 0, '2012-02-29'],
    ['2011-08-01', '2011-07-31', 12, '2013-07-30'],
    ['2012-05-01', '2010-01-15', 36, '2010-01-14'],
  ])('%s: fra %s med %i måneder i forvejen', (dag, fra, før, svar) => {
    expect(til(dag, fra, før)).toBe(svar)
  })
  test('måneder i forvejen tæller med i de 36', () => {
    expect(til('2010-05-01', '2010-01-01', 0)).toBe('2012-12-31')
    expect(til('2010-05-01', '2010-01-01', 6)).toBe('2012-06-30')
  })
  test('efter 2012 er der ingen dag', () => {
    expect(til('2013-01-01', '2012-05-01')).toBe('ikke relevant')
  })
})

describe('at sige nej til behandling', () => {
  const svar = (dag: string, nejTil: string, spurgt = false, indgribende = false) =>
    spørg(
      afvistBehandlingTællerIkke,
      dag,
      [
        [afviser, nejTil],
        [andenVurderingIndhentet, spurgt],
      ],
      { tilsvarendeIndgribende: indgribende },
    ).ja()
  test.each([
    ['2014-06-30', false],
    ['2014-07-01', true],
    ['2019-06-30', true],
    ['2019-07-01', true],
    ['2019-12-31', true],
    ['2020-01-01', true],
    ['2022-05-21', true],
    ['2022-05-22', true],
  ])('operation den %s, sundhedskoordinatoren er spurgt: %s', (dag, ja) => {
    expect(svar(dag, 'operation', true)).toBe(ja)
  })
  test('i forsøget skulle der spørges først; bagefter ikke', () => {
    expect(svar('2019-06-30', 'operation')).toBe(false)
    expect(svar('2019-07-01', 'operation')).toBe(true)
  })
  test('anden behandling skal være lige så indgribende', () => {
    expect(svar('2024-05-01', 'anden_laegebehandling', true, false)).toBe(false)
    expect(svar('2024-05-01', 'anden_laegebehandling', true, true)).toBe(true)
    expect(svar('2024-05-01', 'optraening')).toBe(false)
    expect(svar('2024-05-01', 'ingenting')).toBe('ikke relevant')
  })
})
