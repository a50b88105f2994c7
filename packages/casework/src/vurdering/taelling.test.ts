import { formatDay, NEVER, parseDay } from '@sagsvej/calendar'
import { medregnedeDage, revurderingstidspunkt } from '@sagsvej/law'
import { evaluate, kontekst, type Value } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { dageI } from './laes.ts'
import { tælling } from './taelling.ts'

const dag = parseDay
const talt = (fakta: Record<string, Value>, fra: string, til: string) => {
  const k = kontekst({ fakta: (f) => fakta[f.nøgle], skøn: () => undefined })
  const set = dageI(evaluate(medregnedeDage.led, k))
  if (!set) throw new Error('the days that count are not known')
  return tælling(set, evaluate(revurderingstidspunkt.led, k), dag(fra), dag(til))
}
const syg = (...perioder: readonly (readonly [string, string?])[]) => ({
  vurderingsdato: dag('2023-07-01'),
  persongruppe: 'loenmodtager',
  afbrydelser: [],
  fravaer: perioder.map(([fra, til]) => ({
    fra: dag(fra),
    omfang: 'fuldt',
    ...(til ? { til: dag(til) } : {}),
  })),
})

describe('tælling', () => {
  test('grænsen krydses den dag, den 155. dag tælles, uden søgnehelligdage', () => {
    expect(formatDay(talt(syg(['2023-01-02']), '2022-12-01', '2023-08-31')?.krydser ?? NEVER)).toBe(
      '2023-07-11',
    )
  })
  test('grænsen står i dage og måneder, som den gældende version har den', () => {
    const t = talt(syg(['2023-01-02']), '2022-12-01', '2023-08-31')
    expect([t?.grænse, t?.måneder]).toEqual([154, 9])
  })
  test('uger falder ud af vinduet igen', () => {
    const t = talt(syg(['2022-06-01', '2022-09-30'], ['2023-05-01']), '2022-05-01', '2023-09-30')
    const at = (iso: string) => t?.punkter.find((p) => p.dag === dag(iso))?.dage
    expect(at('2022-09-30')).toBeGreaterThan(at('2023-05-01') ?? Number.POSITIVE_INFINITY)
  })
  test('rask i god tid: grænsen krydses aldrig', () => {
    expect(talt(syg(['2023-01-02', '2023-03-31']), '2022-12-01', '2023-12-31')?.krydser).toBe(NEVER)
  })
})
