import { addDays, dayFromNumber, NEVER, parseDay } from '@sagsvej/calendar'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { skala } from './skala.ts'

const fra = parseDay('2026-06-06')

describe('days to places', () => {
  test('a later day never lies further left, and all lie within the picture', () => {
    const day = fc.integer({ min: fra - 500, max: fra + 9000 }).map(dayFromNumber)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8000 }), day, day, (length, a, b) => {
        const s = skala(fra, addDays(fra, length), 160, 1132)
        const [first, last] = a <= b ? [a, b] : [b, a]
        for (const at of [s.start, s.midt, s.slut]) {
          expect(at(first)).toBeLessThanOrEqual(at(last))
          expect(at(first)).toBeGreaterThanOrEqual(160)
          expect(at(last)).toBeLessThanOrEqual(1132)
        }
      }),
    )
  })

  test('a day ends where the next begins, and the picture is filled from edge to edge', () => {
    const til = parseDay('2026-12-30')
    const s = skala(fra, til, 4, 336)
    expect(s.start(fra)).toBe(4)
    expect(s.slut(til)).toBeCloseTo(336)
    for (let day = fra; day < til; day = addDays(day, 1)) {
      expect(s.slut(day)).toBeCloseTo(s.start(addDays(day, 1)))
    }
  })

  test('what never ends stops at the edge', () => {
    expect(skala(fra, addDays(fra, 100), 0, 300).slut(NEVER)).toBe(300)
  })
})
