import { describe, expect, test } from 'vitest'
import {
  akutSkadeEllerSygdom,
  fleksjobPåNuværendeArbejdsplads,
  månederPåSærligeVilkår,
} from '../fakta/fleksjob-fastholdelse.ts'
import {
  forsøgtUstøttetJob,
  skriftligAftaleOmSærligeVilkår,
  skånehensyn,
  sværeFunktionerErNævnt,
} from '../fakta/fleksjob-skaanehensyn.ts'
import { fødselsdag } from '../fakta/person.ts'
import { aftalenOpfylderKravene } from './aftalen.ts'
import { bundetAfTolvMåneder } from './bundet.ts'
import { fleksjobPåArbejdspladsenKanGives } from './fastholdelse.ts'
import { type Par, spørg } from './fleksjob.test-support.ts'
import { månederDerMangler } from './maaneder-der-mangler.ts'

interface Sag {
  readonly måneder?: number
  readonly akut?: boolean
  readonly født?: string
}

const sag = ({ måneder = 0, akut = false, født = '1990-01-01' }: Sag = {}): readonly Par[] => [
  [fleksjobPåNuværendeArbejdsplads, true],
  [månederPåSærligeVilkår, måneder],
  [akutSkadeEllerSygdom, akut],
  [fødselsdag, født],
]
const NYTTER = { formaalsloestMedSaerligeVilkaar: false }
const FORMÅLSLØST = { formaalsloestMedSaerligeVilkaar: true }
const I_KRAFT = ['2013-01-01', '2019-12-31', '2020-01-01', '2022-05-21', '2022-05-22']

describe('[K1 R] fleksjob på den nuværende arbejdsplads', () => {
  test.each(I_KRAFT)('%s: 11 måneder er ikke nok, 12 er', (dag) => {
    const kan = (måneder: number) =>
      spørg(fleksjobPåArbejdspladsenKanGives, dag, sag({ måneder }), NYTTER).ja()
    expect([kan(11), kan(12)]).toEqual([false, true])
    expect(spørg(månederDerMangler, dag, sag({ måneder: 8 }), NYTTER).måneder()).toBe(4)
    expect(spørg(månederDerMangler, dag, sag({ måneder: 14 }), NYTTER).måneder()).toBe(0)
  })
  test('før 2013 var der intet krav', () => {
    expect(spørg(bundetAfTolvMåneder, '2012-12-31', sag(), NYTTER).ja()).toBe(false)
    expect(spørg(fleksjobPåArbejdspladsenKanGives, '2012-12-31', sag(), NYTTER).ja()).toBe(true)
    expect(spørg(månederDerMangler, '2012-12-31', sag(), NYTTER).måneder()).toBe(0)
  })
  test.each(I_KRAFT)('%s: undtagelsen kræver både det akutte og det formålsløse', (dag) => {
    const bundet = (akut: boolean, skøn: typeof NYTTER) =>
      spørg(bundetAfTolvMåneder, dag, sag({ akut }), skøn).ja()
    expect([bundet(true, FORMÅLSLØST), bundet(true, NYTTER), bundet(false, FORMÅLSLØST)]).toEqual([
      false,
      true,
      true,
    ])
    expect(spørg(månederDerMangler, dag, sag({ akut: true }), FORMÅLSLØST).måneder()).toBe(0)
  })
  test('fra 2020 er den med højst 6 år til folkepensionen fri; præcis 6 år er ikke mere end 6', () => {
    const bundet = (dag: string, født: string) => spørg(bundetAfTolvMåneder, dag, sag({ født }), NYTTER).ja()
    expect(bundet('2019-12-31', '1959-01-01')).toBe(true)
    expect(bundet('2020-01-01', '1959-01-01')).toBe(false)
    expect(bundet('2020-01-01', '1959-01-02')).toBe(true)
    expect(bundet('2020-02-29', '1959-02-28')).toBe(false)
    expect(bundet('2020-02-29', '1959-03-01')).toBe(true)
  })
  test('på en ny arbejdsplads stilles spørgsmålet ikke', () => {
    expect(
      spørg(
        fleksjobPåArbejdspladsenKanGives,
        '2024-05-01',
        [[fleksjobPåNuværendeArbejdsplads, false]],
        NYTTER,
      ).ja(),
    ).toBe('ikke relevant')
  })
})

describe('[K9 R] skånehensyn i aftalen', () => {
  const aftale = (hensyn: readonly { art: string; aftalt: boolean }[], undtagen?: string): readonly Par[] => [
    ...sag(),
    [skriftligAftaleOmSærligeVilkår, undtagen !== 'skriftlig'],
    [sværeFunktionerErNævnt, undtagen !== 'funktioner'],
    [forsøgtUstøttetJob, undtagen !== 'forsøg'],
    [skånehensyn, hensyn],
  ]
  const PAUSER = [{ art: 'pauser', aftalt: true }]
  const svar = (dag: string, kendt: readonly Par[]) => spørg(aftalenOpfylderKravene, dag, kendt, NYTTER).ja()
  test.each(['2013-01-01', '2019-12-31', '2020-01-01', '2025-05-01'])(
    '%s: aftalen skal have det hele',
    (dag) => {
      expect(svar(dag, aftale(PAUSER))).toBe(true)
      for (const én of ['skriftlig', 'funktioner', 'forsøg'])
        expect(svar(dag, aftale(PAUSER, én))).toBe(false)
    },
  )
  test('et behov, der ikke er aftalt, er ikke nok', () => {
    expect(svar('2024-05-01', aftale([]))).toBe(false)
    expect(svar('2024-05-01', aftale([{ art: 'tempo', aftalt: false }]))).toBe(false)
    expect(
      svar(
        '2024-05-01',
        aftale([
          { art: 'tempo', aftalt: false },
          { art: 'nedsat_tid', aftalt: true },
        ]),
      ),
    ).toBe(true)
  })
  test('kræves de 12 måneder ikke, stilles der ikke krav til aftalen', () => {
    expect(spørg(aftalenOpfylderKravene, '2012-12-31', aftale([]), NYTTER).ja()).toBe('ikke relevant')
  })
})
