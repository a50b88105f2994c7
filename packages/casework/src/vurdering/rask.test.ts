import { parseDay } from '@sagsvej/calendar'
import type { Grundlag, Value } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { raskEfter } from './rask.ts'
import { vurder } from './vurder.ts'

const dag = parseDay
const syg = (fra: string, til?: string): Grundlag => {
  const facts: Record<string, Value> = {
    vurderingsdato: dag('2026-11-22'),
    persongruppe: 'loenmodtager',
    afbrydelser: [],
    fravaer: [{ fra: dag(fra), omfang: 'fuldt', ...(til ? { til: dag(til) } : {}) }],
  }
  return { fakta: (f) => facts[f.nøgle], skøn: () => undefined }
}
const på = dag('2026-11-22')

describe('rask igen', () => {
  test.each([
    ['2026-11-21', dag('2026-11-21')],
    ['2026-11-22', undefined],
    ['2026-11-23', undefined],
    [undefined, undefined],
  ])('syg til %s: sidste sygedag', (til, last) => {
    expect(raskEfter(syg('2026-10-01', til), på)).toBe(last)
  })
  test('titlen siger det, der er sket, og intet beroliger om en udbetaling, der er slut', () => {
    const v = vurder(syg('2026-02-02', '2026-11-13'), { på, kendt: på })
    expect(v.overskrift.da).toBe('Du var syg til og med 13. november 2026')
    expect(v.tryghed).toBeUndefined()
  })
})
