import { addDays, formatDay, parseDay } from '@sagsvej/calendar'
import { rateOn, type Value } from '@sagsvej/rules'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sygFra } from '../eksempler/forloeb.ts'
import { talSvar } from '../eksempler/svar.ts'
import { arbejdsgiverTilbyderDeltid, ledigUdenLøn } from '../fakta/ansaettelse.ts'
import {
  dagpengePrUge,
  normalTimerPrUge,
  timefortjeneste,
  timelønHosArbejdsgiveren,
  timerDuKanArbejde,
} from '../fakta/arbejdstid-og-loen.ts'
import { andelAfArbejdetDuKan, indtægtSomSelvstændig, selvstændigForsikring } from '../fakta/selvstaendig.ts'
import {
  mindstebeløbForForsikredeSelvstændige,
  sygedagpengeMaksimum,
  sygedagpengeMaksimumPrTime,
} from '../satser/sygdom.ts'
import { sygedagpengePrUge } from './beloeb.ts'
import { arbejdsgiverensUgebeløb } from './loenmodtagerens-beloeb.ts'
import { mindstebeløbMedForsikring } from './selvstaendiges-beloeb.ts'
import { timemaksimum } from './timemaksimum.ts'

const beløb = (sag: Record<string, Value>, på: string) =>
  talSvar(evaluer(sygedagpengePrUge, { fakta: sag, på }), 'kr/uge')

const lønmodtager = (
  timer: number,
  kan: number,
  timeløn: number,
  { deltid = true, ledig = false, fra = '2019-01-02' } = {},
) => ({
  ...sygFra(fra, 'loenmodtager'),
  ...fakta(
    [normalTimerPrUge, timer],
    [timerDuKanArbejde, kan],
    [timefortjeneste, timeløn],
    [arbejdsgiverTilbyderDeltid, deltid],
    [ledigUdenLøn, ledig],
  ),
})

describe('[D15 R] loftet', () => {
  test('pr. time er ugens højeste delt med 37, og to tredjedele i hele kroner: som de offentliggjorte satser', () => {
    const first = sygedagpengeMaksimum.rækker[0]?.fra ?? parseDay('2006-07-03')
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 7600 }), (n) => {
        const dag = addDays(first, n)
        const på = formatDay(dag)
        const steps = (udtryk: typeof timemaksimum | typeof mindstebeløbMedForsikring) => {
          const { udfald } = evaluer(udtryk, { fakta: {}, på })
          return udfald.art === 'værdi' ? udfald.værdi : undefined
        }
        expect(steps(timemaksimum)).toBe(rateOn(sygedagpengeMaksimumPrTime, dag)?.steps)
        const mindst = rateOn(mindstebeløbForForsikredeSelvstændige, dag)
        if (mindst) expect(steps(mindstebeløbMedForsikring)).toBe(mindst.steps)
      }),
    )
  })
  test('skifter den første mandag i januar', () => {
    expect(beløb(lønmodtager(37, 0, 500), '2019-01-06')).toBe(4300)
    expect(beløb(lønmodtager(37, 0, 500), '2019-01-07')).toBe(4355)
  })
  test('en uge, vi ikke kender satsen for, har intet beløb', () => {
    expect(beløb(lønmodtager(37, 0, 500, { fra: '2030-01-01' }), '2030-02-01')).toBe('retsgrundlag ukendt')
  })
})

describe('[D15 R, D3 R] lønmodtagere', () => {
  const PÅ = '2019-03-01'
  test('timer gange timeløn, når lønnen er under loftet', () => {
    expect(beløb(lønmodtager(30, 0, 100.55), PÅ)).toBe(3016.5)
  })
  test('loftet pr. time gælder også den, der arbejder få timer', () => {
    expect(beløb(lønmodtager(10, 0, 500), PÅ)).toBe(1177)
  })
  test('loftet pr. uge gælder fra kommunen, ikke fra arbejdsgiveren', () => {
    expect(beløb(lønmodtager(45, 0, 500), PÅ)).toBe(4355)
    const fra = { ...lønmodtager(45, 0, 500), ...fakta([timelønHosArbejdsgiveren, 500]) }
    expect(talSvar(evaluer(arbejdsgiverensUgebeløb, { fakta: fra, på: PÅ }), 'kr/uge')).toBe(5296.5)
  })
  test('delvist syg: samme beløb for hver time, man er væk', () => {
    expect(beløb(lønmodtager(37, 17, 500), PÅ)).toBe(2354)
  })
  test('kan man mere, end jobbet kræver, er beløbet 0 og ikke under', () => {
    expect(beløb(lønmodtager(30, 37, 500), PÅ)).toBe(0)
  })
  test('delvist syg som fuldt syg: uden tilbud om deltid, eller ledig uden løn', () => {
    expect(beløb(lønmodtager(37, 17, 500, { deltid: false }), PÅ)).toBe(4355)
    expect(beløb(lønmodtager(37, 17, 500, { ledig: true }), PÅ)).toBe(4355)
  })
  test('den, der er helt syg, bliver ikke spurgt om deltid', () => {
    const sag = {
      ...sygFra('2019-01-02', 'loenmodtager'),
      ...fakta([normalTimerPrUge, 37], [timerDuKanArbejde, 0], [timefortjeneste, 100]),
    }
    expect(beløb(sag, PÅ)).toBe(3700)
  })
})

describe('selvstændige', () => {
  const selv = (kan: number, indtægt: number, forsikring: 'ingen' | 'tredje_fravaersdag' = 'ingen') =>
    beløb(
      {
        ...sygFra('2019-01-02', 'selvstaendig'),
        ...fakta(
          [andelAfArbejdetDuKan, kan],
          [indtægtSomSelvstændig, indtægt],
          [selvstændigForsikring, forsikring],
        ),
      },
      '2019-03-01',
    )
  test.each([
    [0, 4355],
    [1, 3266.25],
    [25, 3266.25],
    [25.01, 2177.5],
    [50, 2177.5],
    [50.01, 0],
  ])('kan %d procent af arbejdet: %d kr. om ugen', (kan, kr) => expect(selv(kan, 9000)).toBe(kr))
  test('forsikrede får mindst to tredjedele af det højeste', () => {
    expect(selv(0, 1000)).toBe(1000)
    expect(selv(0, 1000, 'tredje_fravaersdag')).toBe(2903)
    expect(selv(0, 9000, 'tredje_fravaersdag')).toBe(4355)
  })
})

test('ledige får det, de ville have fået i dagpenge, også når de er delvist syge', () => {
  const sag = { ...sygFra('2019-01-02', 'ledig'), ...fakta([dagpengePrUge, 3120]) }
  expect(beløb(sag, '2019-03-01')).toBe(3120)
})
