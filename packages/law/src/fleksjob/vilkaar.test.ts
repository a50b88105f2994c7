import { describe, expect, test } from 'vitest'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { fleksjobStartede } from '../fakta/fleksjob.ts'
import { ændringIFleksjobbet } from '../fakta/fleksjob-aendring.ts'
import {
  jobbetErOverenskomstdækket,
  overenskomstenHarFleksjobvilkår,
  sammenligneligOverenskomstFindes,
  timerIFleksjobbet,
  udførerFunktionærarbejde,
} from '../fakta/fleksjob-vilkaar.ts'
import { beggeBederOmNyVurdering, fleksjobbetOprettesNu } from '../fakta/fleksjob-vurdering.ts'
import { type Par, spørg } from './fleksjob.test-support.ts'
import { funktionærlignendeVilkår } from './funktionaer.ts'
import { lønKanAftalesAfvigende } from './loen-kan-afvige.ts'
import { overenskomstErGrundlaget } from './vilkaar.ts'
import { arbejdsevnenSkalVurderes } from './vurdering.ts'

const DAGE = [
  '2006-07-03',
  '2008-05-28',
  '2008-05-29',
  '2012-12-31',
  '2013-01-01',
  '2019-12-31',
  '2020-01-01',
]

describe('[K7 R] løn og vilkår', () => {
  test.each(DAGE)('%s: overenskomsten, ellers den for lignende arbejde, ellers aftalen alene', (dag) => {
    const svar = (dækket: boolean, lignende: boolean) =>
      spørg(overenskomstErGrundlaget, dag, [
        [jobbetErOverenskomstdækket, dækket],
        [sammenligneligOverenskomstFindes, lignende],
      ]).ja()
    expect([svar(true, false), svar(false, true), svar(false, false)]).toEqual([true, true, false])
  })
  const afvige = (dag: string, harVilkår: boolean, mere: readonly Par[] = [[ansatIFleksjob, false]]) =>
    spørg(lønKanAftalesAfvigende, dag, [
      [jobbetErOverenskomstdækket, true],
      [overenskomstenHarFleksjobvilkår, harVilkår],
      ...mere,
    ]).ja()
  test.each([
    ['2012-12-31', false, false],
    ['2013-01-01', false, true],
    ['2019-12-31', true, false],
    ['2020-01-01', false, true],
    ['2024-05-01', true, false],
  ])('%s, overenskomsten har regler: %s -> løn kan afvige: %s', (dag, har, ja) => {
    expect(afvige(dag, har)).toBe(ja)
  })
  test.each(['2013-01-01', '2020-01-01'])(
    '%s: i et fleksjob fra før 2013 betales hele lønnen stadig',
    (dag) => {
      const gammelt: readonly Par[] = [
        [ansatIFleksjob, true],
        [fleksjobStartede, '2010-01-01'],
        [ændringIFleksjobbet, 'ingen'],
      ]
      expect(afvige(dag, false, gammelt)).toBe(false)
    },
  )
  test.each([
    ['2012-12-31', 8, false],
    ['2013-01-01', 8, true],
    ['2019-12-31', 8.01, false],
    ['2020-01-01', 8, true],
    ['2024-05-01', 8.01, false],
  ])('funktionærlignende vilkår den %s med %f timer: %s', (dag, timer, ja) => {
    expect(
      spørg(funktionærlignendeVilkår, dag, [
        [udførerFunktionærarbejde, true],
        [timerIFleksjobbet, timer],
      ]).ja(),
    ).toBe(ja)
  })
})

describe('[K9 R] arbejdsevnen i fleksjobbet vurderes', () => {
  test.each([
    ['2012-12-31', true, false, false],
    ['2013-01-01', true, false, true],
    ['2019-12-31', false, true, true],
    ['2020-01-01', false, false, false],
    ['2024-05-01', false, true, true],
  ])('%s: oprettes %s, begge beder %s -> %s', (dag, oprettes, beder, ja) => {
    expect(
      spørg(arbejdsevnenSkalVurderes, dag, [
        [fleksjobbetOprettesNu, oprettes],
        [beggeBederOmNyVurdering, beder],
      ]).ja(),
    ).toBe(ja)
  })
})
