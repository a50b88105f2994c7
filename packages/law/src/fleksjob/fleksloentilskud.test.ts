import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { fleksjobStartede, flytterTilAndenKommune } from '../fakta/fleksjob.ts'
import { ændringIFleksjobbet } from '../fakta/fleksjob-aendring.ts'
import {
  andenLønMedPension,
  dagpengeIFleksjobbet,
  hjælpTilPasning,
  lønIFleksjobbet,
  lønloft,
  pensionIFleksjobbet,
} from '../fakta/fleksloentilskud.ts'
import {
  beløbetsArt,
  helMånedsLønErOplyst,
  lønForFlereMåneder,
  månederLønnenDækker,
} from '../fakta/fleksloentilskud-beloeb.ts'
import { fleksjobErSlut, fleksjobSlutDen } from '../fakta/ressourceforloebsydelse.ts'
import { atpAfFleksløntilskud } from './atp.ts'
import { efterreguleresTidligstFra } from './efterregulering.ts'
import { type Par, spørg } from './fleksjob.test-support.ts'
import { fleksløntilskudPrMåned } from './fleksloentilskud.ts'
import { lønFordeltPrMåned } from './flere-maaneder.ts'
import { tilskuddetFølgerMed } from './flytning.ts'
import { forventetLønBruges } from './forventet-loen.ts'
import { lønfradragIFleksløntilskud } from './fradrag.ts'
import { erLønindtægt } from './loenindtaegt.ts'
import { højestUnderLønloftet } from './loenloft.ts'
import { lønmånedensSidsteDag } from './loenmaaned.ts'
import { fleksløntilskudSlutter } from './ophoer.ts'
import { retTilFleksløntilskud } from './ret-til-fleksloentilskud.ts'

interface Måned {
  readonly løn?: number
  readonly pension?: number
  readonly anden?: number
  readonly dagpenge?: number
  readonly pasning?: number
  readonly loft?: number
  readonly siden?: string
}

const måned = (m: Måned): readonly Par[] => [
  [ansatIFleksjob, true],
  [fleksjobStartede, m.siden ?? '2013-01-01'],
  [ændringIFleksjobbet, 'ingen'],
  [lønIFleksjobbet, m.løn ?? 0],
  [pensionIFleksjobbet, m.pension ?? 0],
  [andenLønMedPension, m.anden ?? 0],
  [dagpengeIFleksjobbet, m.dagpenge ?? 0],
  [hjælpTilPasning, m.pasning ?? 0],
  [lønloft, m.loft ?? 60_000],
]
const tilskud = (dag: string, m: Måned) => spørg(fleksløntilskudPrMåned, dag, måned(m)).krMd()

describe('[K5 R] fleksløntilskud', () => {
  test.each([
    ['2012-12-31', 'ikke relevant'],
    ['2013-01-01', 14_008],
    ['2014-04-29', 14_312],
    ['2014-04-30', 14_312],
    ['2015-06-01', 14_550],
    ['2017-06-30', 15_027],
    ['2017-07-01', 15_035],
    ['2019-12-31', 15_489],
    ['2020-01-01', 15_701],
    ['2022-06-01', 15_964],
    ['2024-01-01', 16_952],
    ['2026-11-26', 18_600],
    ['2027-01-01', 'retsgrundlag ukendt'],
  ])('af 10.000 kr. i løn den %s: %s', (dag, kr) => {
    expect(tilskud(dag, { løn: 9000, pension: 1000 })).toBe(kr)
  })
  test('begge dele af pensionen og anden løn tæller', () => {
    expect(tilskud('2024-05-01', { løn: 5000, pension: 1000, anden: 4000 })).toBe(16_952)
  })
  test('hele kroner fra 30. april 2014, ører før', () => {
    expect(tilskud('2014-04-29', { løn: 10_001 })).toBe(14_311.7)
    expect(tilskud('2014-04-30', { løn: 10_001 })).toBe(14_312)
    expect(tilskud('2013-05-01', { løn: 13_210 })).toBe(13_044.5)
  })
  test('grænsen: kronen over den koster 55 øre, den på den 30', () => {
    const fradrag = (løn: number) => spørg(lønfradragIFleksløntilskud, '2024-05-01', måned({ løn })).krMd()
    expect([fradrag(16_322), fradrag(16_323), fradrag(16_324)]).toEqual([4896.6, 4896.9, 4897.45])
  })
  test.each([
    ['2012-12-31', 'ikke relevant'],
    ['2013-01-01', 3000],
    ['2019-12-31', 3000],
    ['2020-01-01', 3000],
    ['2023-12-31', 3000],
    ['2024-01-01', 3600],
  ])('tabt arbejdsfortjeneste er løn fra 2024; fradraget den %s er %s', (dag, kr) => {
    const sag = måned({ løn: 10_000, pasning: 2000, ...(dag < '2013' ? { siden: '2012-01-01' } : {}) })
    expect(spørg(lønfradragIFleksløntilskud, dag, sag).krMd()).toBe(kr)
  })
  test('er lønnen høj nok, er der intet tilskud, og det bliver ikke negativt', () => {
    expect(tilskud('2019-05-01', { løn: 40_280 })).toBe(7)
    expect(tilskud('2019-05-01', { løn: 40_292 })).toBe(0)
    expect(tilskud('2019-05-01', { løn: 45_000 })).toBe(0)
  })
  test('sygedagpenge uden løn og tilskud er tilsammen det højeste beløb', () => {
    expect(tilskud('2022-05-01', { dagpenge: 12_000 })).toBe(18_964 - 12_000)
    expect(tilskud('2022-05-01', { dagpenge: 19_000 })).toBe(0)
    expect(tilskud('2022-05-01', { løn: 3000, dagpenge: 6000 })).toBe(18_964 - 900 - 6000)
  })
  test.each([
    ['2012-12-31', false],
    ['2013-01-01', true],
    ['2019-12-31', true],
    ['2020-01-01', true],
  ])('retten den %s: %s', (dag, ja) => {
    const siden = dag < '2013' ? { siden: '2012-01-01' } : {}
    expect(spørg(retTilFleksløntilskud, dag, måned({ løn: 1, ...siden })).ja()).toBe(ja)
    expect(spørg(retTilFleksløntilskud, dag, måned(siden)).ja()).toBe(false)
  })
  test('i et fleksjob fra før 2013 er der intet', () => {
    expect(tilskud('2024-05-01', { løn: 10_000, siden: '2012-12-31' })).toBe('ikke relevant')
  })
  test('jo mere løn, jo flere penge i alt, så længe loftet ikke er nået', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 10, max: 1000 }), (løn, mere) => {
        const iAlt = (l: number) => l + Number(tilskud('2024-05-01', { løn: l, loft: 1_000_000 }))
        expect(iAlt(løn + mere)).toBeGreaterThan(iAlt(løn))
      }),
      { numRuns: 60 },
    )
  })
})

describe('[K5 R] lønloftet', () => {
  const plads = (dag: string, m: Måned) =>
    spørg(højestUnderLønloftet, dag, måned({ loft: 25_000, ...m })).krMd()
  test.each([
    '2013-01-01',
    '2014-06-30',
    '2014-07-01',
    '2019-12-31',
    '2020-01-01',
    '2023-12-31',
    '2024-01-01',
  ])('%s: tilskud og løn bliver højst lønnen på fuld tid', (dag) => {
    expect(plads(dag, { løn: 14_000, pension: 1000 })).toBe(10_000)
    expect(tilskud(dag, { løn: 14_000, pension: 1000, loft: 25_000 })).toBe(10_000)
    expect(plads(dag, { løn: 26_000 })).toBe(0)
  })
  test('anden løn: ikke med før juli 2014, to læsninger til 2023, med fra 2024', () => {
    const med = { løn: 15_000, anden: 2000 }
    expect(plads('2014-06-30', med)).toBe(10_000)
    expect(plads('2014-07-01', med)).toBe('retsgrundlag ukendt')
    expect(plads('2023-12-31', med)).toBe('retsgrundlag ukendt')
    expect(plads('2024-01-01', med)).toBe(8000)
  })
  test('fra 2024 tæller også dagpenge og hjælp med', () => {
    expect(plads('2023-12-31', { løn: 10_000, dagpenge: 5000 })).toBe(15_000)
    expect(plads('2024-01-01', { løn: 10_000, dagpenge: 5000, pasning: 1000 })).toBe(9000)
  })
  test('før 2013 stilles spørgsmålet ikke', () => {
    expect(plads('2012-12-31', { siden: '2012-01-01' })).toBe('ikke relevant')
  })
})

describe('[K5 R] ATP, lønmåned og løn for flere måneder', () => {
  const atp = (dag: string, løn: number) => spørg(atpAfFleksløntilskud, dag, måned({ løn })).krMd()
  test('5 procent, højst 500 kr.', () => {
    expect(atp('2013-01-01', 10_000)).toBe(500)
    expect(atp('2013-06-01', 24_000)).toBe(356)
    expect(atp('2020-01-01', 28_000)).toBe(352)
    expect(atp('2019-12-31', 100)).toBe(500)
    expect(spørg(atpAfFleksløntilskud, '2012-12-31', måned({ siden: '2012-01-01' })).krMd()).toBe(0)
  })
  const dag = (ord: typeof lønmånedensSidsteDag, på: string) =>
    spørg(ord, på, måned(på < '2013' ? { siden: '2012-01-01' } : {})).dag()
  test.each([
    ['2013-01-01', '2012-12-31', '2012-01-01'],
    ['2016-03-31', '2016-02-29', '2015-03-31'],
    ['2019-12-31', '2019-11-30', '2018-12-31'],
    ['2020-01-01', '2019-12-31', '2019-01-01'],
    ['2024-02-29', '2024-01-31', '2023-02-28'],
  ])('spurgt den %s: lønnen i måneden til og med %s, regulering fra %s', (på, løn, fra) => {
    expect(dag(lønmånedensSidsteDag, på)).toBe(løn)
    expect(dag(efterreguleresTidligstFra, på)).toBe(fra)
  })
  test('før 2013 stilles spørgsmålene ikke', () => {
    expect(dag(lønmånedensSidsteDag, '2012-12-31')).toBe('ikke relevant')
    expect(dag(efterreguleresTidligstFra, '2012-12-31')).toBe('ikke relevant')
    expect(spørg(forventetLønBruges, '2012-12-31', måned({ siden: '2012-01-01' })).ja()).toBe('ikke relevant')
  })
  test.each(['2013-01-01', '2019-12-31', '2020-01-01'])(
    '%s: den forventede løn bruges, til en hel måned er oplyst',
    (på) => {
      const svar = (oplyst: boolean) =>
        spørg(forventetLønBruges, på, [...måned({}), [helMånedsLønErOplyst, oplyst]]).ja()
      expect([svar(false), svar(true)]).toEqual([true, false])
    },
  )
  test.each([
    ['2012-12-31', 0],
    ['2013-01-01', 'retsgrundlag ukendt'],
    ['2014-04-29', 'retsgrundlag ukendt'],
    ['2014-04-30', 333.33],
    ['2024-05-01', 333.33],
  ])('1.000 kr. for 3 måneder den %s: %s', (på, kr) => {
    expect(
      spørg(lønFordeltPrMåned, på, [
        [lønForFlereMåneder, 1000],
        [månederLønnenDækker, 3],
      ]).krMd(),
    ).toBe(kr)
  })
  const tæller = (på: string, art: string) => spørg(erLønindtægt, på, [[beløbetsArt, art]]).ja()
  test('hvad der er løn', () => {
    for (const på of ['2013-01-01', '2014-04-30', '2024-01-01']) {
      for (const art of ['loen', 'pensionsbidrag', 'ferietillaeg', 'fritvalg'])
        expect(tæller(på, art)).toBe(true)
      for (const art of ['personalegode', 'gave', 'loebende_pension', 'raadighed_beredskab'])
        expect(tæller(på, art)).toBe(false)
    }
    expect([tæller('2014-04-29', 'loen_b'), tæller('2014-04-30', 'loen_b')]).toEqual([false, true])
    expect([tæller('2023-12-31', 'pasning'), tæller('2024-01-01', 'pasning')]).toEqual([false, true])
    expect(tæller('2012-12-31', 'loen')).toBe(false)
  })
})

describe('[K5 R] flytning, og jobbet slutter', () => {
  test.each([
    '2006-07-03',
    '2009-09-24',
    '2009-09-25',
    '2012-12-31',
    '2013-01-01',
    '2019-12-31',
    '2020-01-01',
  ])('%s: tilskuddet følger med', (dag) => {
    const svar = (flytter: boolean) =>
      spørg(tilskuddetFølgerMed, dag, [
        [ansatIFleksjob, true],
        [flytterTilAndenKommune, flytter],
      ]).ja()
    expect([svar(true), svar(false)]).toEqual([true, 'ikke relevant'])
  })
  test.each([
    ['2012-12-31', '2012-01-01', 'ikke relevant'],
    ['2013-01-01', '2013-01-01', '2024-02-29'],
    ['2019-12-31', '2013-01-01', '2024-02-29'],
    ['2020-01-01', '2013-01-01', '2024-02-29'],
    ['2020-01-01', '2012-12-31', 'ikke relevant'],
  ])('spurgt den %s, begyndt den %s: sidste dag med tilskud %s', (dag, siden, svar) => {
    const slut: readonly Par[] = [
      [fleksjobErSlut, true],
      [fleksjobSlutDen, '2024-02-29'],
    ]
    expect(spørg(fleksløntilskudSlutter, dag, [...måned({ siden }), ...slut]).dag()).toBe(svar)
  })
})
