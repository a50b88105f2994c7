import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay } from './arbitraries.test-support.ts'
import { dayFromNumber, LAST_DAY } from './day.ts'
import { weekday } from './fields.ts'
import { countWeekdays, EVERY_WEEKDAY, nthWeekday } from './weekday-count.ts'

const mask = fc.integer({ min: 0, max: 127 }).map((bits) => bits << 1)

test('days of some weekdays are counted, and found, as one by one', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(40), mask, (from, length, weekdays) => {
      const last = Math.min(from + length, LAST_DAY)
      const days = Array.from({ length: last - from + 1 }, (_, i) => from + i).filter(
        (day) => (weekdays & (1 << weekday(dayFromNumber(day)))) !== 0,
      )
      expect(countWeekdays(from, last, weekdays)).toBe(days.length)
      for (const [i, day] of days.entries()) expect(nthWeekday(from, i + 1, weekdays)).toBe(day)
    }),
  )
})

test('of no weekdays there is no first', () => {
  expect(nthWeekday(0, 1, 0)).toBe(Number.POSITIVE_INFINITY)
})

test('every weekday is every day', () => {
  expect(countWeekdays(-3, 3, EVERY_WEEKDAY)).toBe(7)
})
