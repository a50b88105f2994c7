import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { fleksjobStartede } from '../fakta/fleksjob.ts'
import {
  sammeArbejdsgiverIFleksjobbet,
  sammeOpgaverIFleksjobbet,
  ændringIFleksjobbet,
} from '../fakta/fleksjob-aendring.ts'
import {
  deltidDeSeneste12Måneder,
  deltidHavdeSammeÅrsag,
  personligeForholdErÆndret,
  senesteJobVarDeltid,
  timerISenesteJob,
  ønskerDeltid,
} from '../fakta/fleksjob-deltid.ts'
import {
  fleksjobPåFuldTid,
  mindsteTimelønMedBidrag,
  mindsteÅrslønMedBidrag,
  timelønMedBidrag,
  årslønMedBidrag,
} from '../fakta/fleksjob-loen-foer-2013.ts'
import { refusionDenDag, tilskudsgrad, tilskudstimerDenDag } from '../fakta/fleksjob-loentilskud.ts'
import { fleksjobbetErPåDeltid } from './deltid.ts'
import { timerPåDeltid } from './deltid-timer.ts'
import { type Par, spørg } from './fleksjob.test-support.ts'
import { gammelOrdning } from './gammel-ordning.ts'
import { fleksjobløntilskudPrTime } from './loentilskud.ts'
import { løntilskudOmÅret } from './loentilskud-om-aaret.ts'
import { løntilskudUnderFravær } from './loentilskud-ved-sygdom.ts'
import { loftetGælder } from './loentilskudsloft.ts'
import { erNytFleksjob } from './nyt-fleksjob.ts'

const ansat = (siden: string, mere: readonly Par[] = []): readonly Par[] => [
  [ansatIFleksjob, true],
  [fleksjobStartede, siden],
  [ændringIFleksjobbet, 'ingen'],
  ...mere,
]
const VERSIONER = [
  '2006-07-03',
  '2008-05-28',
  '2008-05-29',
  '2012-12-31',
  '2013-01-01',
  '2019-12-31',
  '2020-01-01',
]

describe('[K5 R] den gamle og den nye ordning', () => {
  test.each([
    ['2012-12-31', '2012-12-31', true],
    ['2013-01-01', '2012-12-31', true],
    ['2019-12-31', '2013-01-01', false],
    ['2020-01-01', '2003-06-01', true],
    ['2026-05-01', '2013-01-01', false],
  ])('spurgt den %s, begyndt den %s: gammel %s', (dag, siden, ja) => {
    expect(spørg(gammelOrdning, dag, ansat(siden)).ja()).toBe(ja)
  })
  test('er du ikke i fleksjob, stilles spørgsmålet ikke', () => {
    expect(spørg(gammelOrdning, '2020-05-01', [[ansatIFleksjob, false]]).ja()).toBe('ikke relevant')
  })
  test.each([
    ['ingen', true, true, false],
    ['timer_eller_skaanebehov', false, false, false],
    ['beskrivelse', true, true, false],
    ['beskrivelse', true, false, true],
    ['arbejdssted', true, true, false],
    ['arbejdssted', false, true, true],
    ['arbejdssted', true, false, true],
    ['overdragelse', false, true, false],
    ['overdragelse', false, false, true],
    ['ledig', true, true, true],
    ['genansat', true, true, true],
    ['nyt_job', true, true, true],
  ])('%s, samme arbejdsgiver %s, samme opgaver %s: nyt %s', (ændring, arbejdsgiver, opgaver, nyt) => {
    const kendt = ansat('2010-01-01', [
      [ændringIFleksjobbet, ændring],
      [sammeArbejdsgiverIFleksjobbet, arbejdsgiver],
      [sammeOpgaverIFleksjobbet, opgaver],
    ])
    expect(spørg(erNytFleksjob, '2021-05-01', kendt).ja()).toBe(nyt)
    expect(spørg(gammelOrdning, '2021-05-01', kendt).ja()).toBe(!nyt)
    expect(spørg(erNytFleksjob, '2012-12-31', kendt).ja()).toBe(false)
  })
})

const time = (løn: number, mindst: number, siden: string, grad = 'to_tredjedele') =>
  ansat(siden, [
    [timelønMedBidrag, løn],
    [mindsteTimelønMedBidrag, mindst],
    [tilskudsgrad, grad],
  ])

describe('[K5 R] løntilskud til arbejdsgiveren', () => {
  test.each(VERSIONER)('%s: to tredjedele eller halvdelen af lønnen, når der intet loft er', (dag) => {
    expect(spørg(fleksjobløntilskudPrTime, dag, time(300, 300, '2005-01-01')).krTime()).toBe(200)
    expect(spørg(fleksjobløntilskudPrTime, dag, time(300, 300, '2005-01-01', 'halvdelen')).krTime()).toBe(150)
  })
  test('den mindste løn på området er også en grænse', () => {
    expect(spørg(fleksjobløntilskudPrTime, '2006-12-31', time(180, 150, '2006-09-01')).krTime()).toBe(100)
  })
  test.each([
    ['2006-07-03', 136.87],
    ['2006-12-31', 136.87],
    ['2007-01-01', 'retsgrundlag ukendt'],
    ['2015-05-01', 169.71],
    ['2019-12-31', 182.62],
    ['2020-01-01', 'retsgrundlag ukendt'],
  ])('loftet pr. time den %s: %s', (dag, kr) => {
    expect(spørg(fleksjobløntilskudPrTime, dag, time(400, 400, '2006-07-05')).krTime()).toBe(kr)
  })
  test('under loftet er det nok at vide, at der er et', () => {
    expect(spørg(loftetGælder, '2010-05-01', ansat('2006-06-30')).ja()).toBe(false)
    expect(spørg(loftetGælder, '2010-05-01', ansat('2006-07-05')).ja()).toBe(true)
  })
  test('mellem den 1. og den 5. juli 2006 er kilderne uenige', () => {
    expect(spørg(loftetGælder, '2010-05-01', ansat('2006-07-01')).ja()).toBe('retsgrundlag ukendt')
    expect(spørg(loftetGælder, '2010-05-01', ansat('2006-07-04')).ja()).toBe('retsgrundlag ukendt')
  })
  const år = (løn: number, siden: string, fuldTid = true) =>
    ansat(siden, [
      [årslønMedBidrag, løn],
      [mindsteÅrslønMedBidrag, løn],
      [tilskudsgrad, 'halvdelen'],
      [fleksjobPåFuldTid, fuldTid],
    ])
  test.each(VERSIONER)('%s: på fuld tid regnes der om året', (dag) => {
    expect(spørg(løntilskudOmÅret, dag, år(600_000, '2005-01-01')).kr()).toBe(300_000)
    expect(spørg(løntilskudOmÅret, dag, år(600_000, '2005-01-01', false)).kr()).toBe('ikke relevant')
  })
  test.each([
    ['2006-12-31', 197_500],
    ['2015-12-31', 244_916],
    ['2016-01-01', 'retsgrundlag ukendt'],
    ['2019-05-01', 263_545.5],
    ['2024-05-01', 294_094.5],
    ['2025-01-01', 'retsgrundlag ukendt'],
  ])('loftet om året den %s: %s', (dag, kr) => {
    expect(spørg(løntilskudOmÅret, dag, år(600_000, '2007-01-01')).kr()).toBe(kr)
  })
  test('i den nye ordning er der intet løntilskud', () => {
    expect(spørg(fleksjobløntilskudPrTime, '2019-05-01', time(200, 200, '2013-01-01')).krTime()).toBe(
      'ikke relevant',
    )
  })
  test.each(VERSIONER)('%s: refusion trækkes fra dagens tilskud', (dag) => {
    const fravær = (refusion: number): readonly Par[] => [
      ...time(150, 150, '2005-01-01'),
      [tilskudstimerDenDag, 7.4],
      [refusionDenDag, refusion],
    ]
    expect(spørg(løntilskudUnderFravær, dag, fravær(500)).krDag()).toBe(240)
    expect(spørg(løntilskudUnderFravær, dag, fravær(800)).krDag()).toBe(0)
  })
  test('tilskuddet er aldrig mere end lønnen, og halvdelen er aldrig mere end to tredjedele', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (a, b) => {
        const sum = (grad: string) =>
          Number(
            spørg(
              fleksjobløntilskudPrTime,
              '2019-05-01',
              time(a / 100, b / 100, '2007-01-01', grad),
            ).krTime(),
          )
        expect(sum('to_tredjedele')).toBeLessThanOrEqual(Math.min(a, b) / 100)
        expect(sum('halvdelen')).toBeLessThanOrEqual(sum('to_tredjedele'))
      }),
      { numRuns: 50 },
    )
  })
})

interface Deltid {
  readonly ønsker?: boolean
  readonly seneste?: boolean
  readonly tolv?: boolean
  readonly årsag?: boolean
  readonly ændret?: boolean
}

describe('[K5 R] deltid før 2013', () => {
  const sag = ({ ønsker = false, seneste = true, tolv = true, årsag = false, ændret = false }: Deltid = {}) =>
    ansat('2005-01-01', [
      [ønskerDeltid, ønsker],
      [senesteJobVarDeltid, seneste],
      [deltidDeSeneste12Måneder, tolv],
      [deltidHavdeSammeÅrsag, årsag],
      [personligeForholdErÆndret, ændret],
      [timerISenesteJob, 25],
    ])
  const deltid = (dag: string, d?: Deltid) => spørg(fleksjobbetErPåDeltid, dag, sag(d)).ja()
  test.each(VERSIONER)('%s: begge dele skal være på deltid', (dag) => {
    expect([deltid(dag), deltid(dag, { seneste: false }), deltid(dag, { tolv: false })]).toEqual([
      true,
      false,
      false,
    ])
    expect(spørg(timerPåDeltid, dag, sag()).timerOmUgen()).toBe(25)
  })
  test.each(VERSIONER)('%s: fuld tid alligevel ved samme årsag eller ændrede forhold', (dag) => {
    expect([deltid(dag, { årsag: true }), deltid(dag, { ændret: true })]).toEqual([false, false])
    expect(spørg(timerPåDeltid, dag, sag({ årsag: true })).timerOmUgen()).toBe('ikke relevant')
  })
  test('eget ønske om deltid gælder, også for den, der var på fuld tid', () => {
    expect(deltid('2010-05-01', { ønsker: true, seneste: false, årsag: true })).toBe(true)
  })
  test('før 2013 gælder reglen også et tilbud; siden kun dem, der er i det gamle job', () => {
    const udenJob: readonly Par[] = [...sag(), [ansatIFleksjob, false]]
    expect(spørg(fleksjobbetErPåDeltid, '2012-12-31', udenJob).ja()).toBe(true)
    expect(spørg(fleksjobbetErPåDeltid, '2013-01-01', udenJob).ja()).toBe('ikke relevant')
  })
})
