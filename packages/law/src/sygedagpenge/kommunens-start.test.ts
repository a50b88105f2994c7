import type { Value } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { retModArbejdsgiverEr, sygFra } from '../eksempler/forloeb.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import { arbejdsgiverensBetaling } from '../fakta/anmeldelse.ts'
import { ansatIFleksjob, fratrædelsesdag, fratræder } from '../fakta/ansaettelse.ts'
import { afbrydelser, fravær, persongruppe } from '../fakta/forloeb.ts'
import { aftaleMedArbejdsgiver } from '../fakta/refusion.ts'
import {
  aftaleForSelvstændig,
  selvstændigForsikring,
  sygMedCovid19,
  tredjeFraværsdag,
} from '../fakta/selvstaendig.ts'
import {
  arbejdsskade,
  dagpengeretHvisRask,
  dagpengerettenSlutter,
  iBeskæftigelse,
  månederDerSesBortFra,
  sidsteDagMedDagpengeret,
  timerPrMåned,
} from '../fakta/tilknytning.ts'
import { elevILønnetPraktik, erhvervsmæssigUddannelse } from '../fakta/uddannelse.ts'
import { akasseBetalerTil } from './akassen-betaler.ts'
import { arbejdsgiverBetalerTil } from './arbejdsgiveren-betaler.ts'
import { kommunensStart } from './kommunens-start.ts'
import { refusionTilArbejdsgiver } from './refusion.ts'

const lønmodtager = (fvd: string, egne: Record<string, Value> = {}, ret = true) => ({
  ...sygFra(fvd, 'loenmodtager'),
  ...retModArbejdsgiverEr(ret, fvd),
  ...fakta([fratræder, false]),
  ...egne,
})
const start = (fvd: string, sag: Record<string, Value>) =>
  datoSvar(evaluer(kommunensStart, { fakta: sag, på: fvd }))
const arbejdsgiver = (fvd: string, sag: Record<string, Value>) =>
  datoSvar(evaluer(arbejdsgiverBetalerTil, { fakta: sag, på: fvd }))

describe('[D2 R] lønmodtagere', () => {
  test.each([
    ['2006-07-03', '2006-07-16', '2006-07-17'],
    ['2008-06-01', '2008-06-15', '2008-06-16'],
    ['2008-06-02', '2008-06-22', '2008-06-23'],
    ['2012-01-01', '2012-01-21', '2012-01-22'],
    ['2012-01-02', '2012-01-31', '2012-02-01'],
    ['2024-02-10', '2024-03-10', '2024-03-11'],
  ])('syg %s: arbejdsgiveren til og med %s, kommunen fra %s', (fvd, til, fra) => {
    expect(arbejdsgiver(fvd, lønmodtager(fvd))).toBe(til)
    expect(start(fvd, lønmodtager(fvd))).toBe(fra)
  })
  test('uden ret over for arbejdsgiveren betaler kommunen fra første fraværsdag', () => {
    const sag = lønmodtager('2024-03-04', {}, false)
    expect(arbejdsgiver('2024-03-04', sag)).toBe('aldrig')
    expect(start('2024-03-04', sag)).toBe('2024-03-04')
  })
  test('slutter ansættelsen i perioden, tager kommunen over dagen efter', () => {
    const slut = (dag: string) => lønmodtager('2024-03-04', fakta([fratræder, true], [fratrædelsesdag, dag]))
    expect(start('2024-03-04', slut('2024-03-15'))).toBe('2024-03-16')
    expect(start('2024-03-04', slut('2024-05-31'))).toBe('2024-04-03')
  })
  test('en ansættelse, der sluttede før sygdommen, flytter ikke starten tilbage før den', () =>
    expect(
      start(
        '2024-03-04',
        lønmodtager('2024-03-04', fakta([fratræder, true], [fratrædelsesdag, '2024-02-15'])),
      ),
    ).toBe('2024-03-04'))
  test('i fleksjob fra første fraværsdag', () =>
    expect(start('2024-03-04', lønmodtager('2024-03-04', fakta([ansatIFleksjob, true])))).toBe('2024-03-04'))
  test('en dag, man gik hjem, giver ingen første fraværsdag og ingen start', () => {
    const sag = fakta(
      [persongruppe, 'loenmodtager'],
      [fravær, [{ fra: '2021-04-01', til: '2021-04-01', omfang: 'del_af_dag' }]],
      [afbrydelser, []],
    )
    expect(start('2021-04-01', sag)).toBe('ikke relevant')
  })
})

describe('[D2 R] ledige', () => {
  const ledig = (fvd: string, egne = fakta([dagpengerettenSlutter, false])) => ({
    ...sygFra(fvd, 'ledig'),
    ...egne,
  })
  const akasse = (fvd: string, sag: Record<string, Value>) =>
    datoSvar(evaluer(akasseBetalerTil, { fakta: sag, på: fvd }))
  test('kommunen fra første dag til og med 4. januar 2015, efter 14 dage fra a-kassen fra den 5.', () => {
    expect(akasse('2015-01-04', ledig('2015-01-04'))).toBe('aldrig')
    expect(start('2015-01-04', ledig('2015-01-04'))).toBe('2015-01-04')
    expect(akasse('2015-01-05', ledig('2015-01-05'))).toBe('2015-01-18')
    expect(start('2015-01-05', ledig('2015-01-05'))).toBe('2015-01-19')
  })
  test('slutter retten til dagpenge før, tager kommunen over dagen efter', () => {
    const sag = ledig(
      '2024-03-04',
      fakta([dagpengerettenSlutter, true], [sidsteDagMedDagpengeret, '2024-03-08']),
    )
    expect(start('2024-03-04', sag)).toBe('2024-03-09')
  })
})

describe('[D2 R] selvstændige', () => {
  const selv = (
    fvd: string,
    forsikring: 'ingen' | 'foerste_fravaersdag' | 'tredje_fravaersdag',
    { aftale = false, skade = false, covid = false, tredje = fvd } = {},
  ) =>
    start(fvd, {
      ...sygFra(fvd, 'selvstaendig'),
      ...fakta(
        [selvstændigForsikring, forsikring],
        [aftaleForSelvstændig, aftale],
        [arbejdsskade, skade],
        [sygMedCovid19, covid],
        [tredjeFraværsdag, tredje],
      ),
    })
  test('efter 2 uger, eller fra første eller tredje dag med forsikring', () => {
    expect(selv('2024-03-04', 'ingen')).toBe('2024-03-18')
    expect(selv('2024-03-04', 'foerste_fravaersdag')).toBe('2024-03-04')
    expect(selv('2024-03-04', 'tredje_fravaersdag', { tredje: '2024-03-06' })).toBe('2024-03-06')
  })
  test('syg fra en fredag: weekenden er ikke fraværsdage, så den tredje er tirsdag (Ankestyrelsen 2019)', () =>
    expect(selv('2019-02-01', 'tredje_fravaersdag', { tredje: '2019-02-05' })).toBe('2019-02-05'))
  test('aftale om langvarig sygdom fra 2012, ikke før', () => {
    expect(selv('2012-02-27', 'ingen', { aftale: true })).toBe('2012-03-12')
    expect(selv('2012-07-01', 'ingen', { aftale: true })).toBe('2012-07-01')
  })
  test('arbejdsskade fra første dag', () =>
    expect(selv('2024-03-04', 'ingen', { skade: true })).toBe('2024-03-04'))
  test('covid-19 kun i årene 2020-2022', () => {
    expect(selv('2020-02-26', 'ingen', { covid: true })).toBe('2020-03-11')
    expect(selv('2020-02-27', 'ingen', { covid: true })).toBe('2020-02-27')
    expect(selv('2021-08-20', 'ingen', { covid: true })).toBe('2021-09-03')
    expect(selv('2021-11-23', 'ingen', { covid: true })).toBe('2021-11-23')
    expect(selv('2022-02-28', 'ingen', { covid: true })).toBe('2022-02-28')
    expect(selv('2022-03-01', 'ingen', { covid: true })).toBe('2022-03-15')
  })
})

describe('[D3 R] refusion', () => {
  const MÅNEDER = ['2023-09-01', '2023-10-01', '2023-11-01', '2023-12-01', '2024-01-01']
  const refusion = (på: string, { aftale = false, løn = true, kommunen = true } = {}) =>
    sandtSvar(
      evaluer(refusionTilArbejdsgiver, {
        fakta: lønmodtager(
          '2024-03-04',
          fakta(
            [arbejdsgiverensBetaling, løn ? 'loen' : 'ingen'],
            [aftaleMedArbejdsgiver, aftale],
            [iBeskæftigelse, kommunen],
            [timerPrMåned, MÅNEDER.map((maaned) => ({ maaned, timer: 60 }))],
            [månederDerSesBortFra, 0],
            [dagpengeretHvisRask, false],
            [erhvervsmæssigUddannelse, false],
            [elevILønnetPraktik, false],
            [arbejdsskade, false],
          ),
        ),
        på,
      }),
    )
  test('fra dagen efter arbejdsgiverperioden', () => {
    expect(refusion('2024-04-02')).toBe(false)
    expect(refusion('2024-04-03')).toBe(true)
    expect(refusion('2024-04-03', { løn: false })).toBe(false)
  })
  test('kun det, lønmodtageren selv ville have ret til fra kommunen', () =>
    expect(refusion('2024-04-03', { kommunen: false })).toBe(false))
  test('en aftale om langvarig sygdom flytter refusionen, ikke den dag kommunen begynder', () => {
    expect(refusion('2024-03-04', { aftale: true })).toBe(true)
    expect(start('2024-03-04', lønmodtager('2024-03-04', fakta([aftaleMedArbejdsgiver, true])))).toBe(
      '2024-04-03',
    )
  })
})
