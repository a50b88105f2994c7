import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { addDays, addMonths, addWeeks, daysBetween } from './add.ts'
import { anyDay } from './arbitraries.test-support.ts'
import { type Day, FIRST_DAY, formatDay, LAST_DAY, NEVER, parseDay, tryParseDay } from './day.ts'

function answer(compute: () => Day): string {
  try {
    return formatDay(compute())
  } catch {
    return 'out of range'
  }
}

test('adding days, weeks and months agrees with Temporal', () => {
  const within = (date: Temporal.PlainDate) =>
    tryParseDay(date.toString()) === undefined ? 'out of range' : date.toString()
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), (d, n) => {
      const oracle = Temporal.PlainDate.from(formatDay(d))
      expect(answer(() => addDays(d, n))).toBe(within(oracle.add({ days: n })))
      expect(answer(() => addWeeks(d, n))).toBe(within(oracle.add({ weeks: n })))
      expect(answer(() => addMonths(d, n))).toBe(within(oracle.add({ months: n })))
    }),
    { numRuns: 5000 },
  )
})

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2025-12-15', 1, '2026-01-15'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2025-08-31', 18, '2027-02-28'],
])('%s and %i months is %s', (from, months, to) => {
  expect(formatDay(addMonths(parseDay(from), months))).toBe(to)
})

test('days between two dates, across the leap day and the year end', () => {
  expect(daysBetween(parseDay('2024-02-28'), parseDay('2024-03-01'))).toBe(2)
  expect(daysBetween(parseDay('2026-01-01'), parseDay('2025-12-31'))).toBe(-1)
  expect(daysBetween(parseDay('2026-01-01'), NEVER)).toBe(Number.POSITIVE_INFINITY)
  expect(() => daysBetween(NEVER, parseDay('2026-01-01'))).toThrow(expect.objectContaining({ code: 'never' }))
})

test('never stays never', () => {
  expect([addDays(NEVER, -5), addWeeks(NEVER, 5), addMonths(NEVER, 5)]).toEqual([NEVER, NEVER, NEVER])
})

test('no sum leaves the calendar, or lands on never', () => {
  const outside = expect.objectContaining({ code: 'dayOutOfRange' })
  expect(() => addDays(LAST_DAY, 1)).toThrow(outside)
  expect(() => addDays(LAST_DAY, NEVER - LAST_DAY)).toThrow(outside)
  expect(() => addMonths(FIRST_DAY, -1)).toThrow(outside)
})

test('a fraction of a day, week or month is refused', () => {
  for (const add of [addDays, addWeeks, addMonths]) {
    expect(() => add(parseDay('2026-01-01'), 1.5)).toThrow(expect.objectContaining({ code: 'notWhole' }))
  }
})
