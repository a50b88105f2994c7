import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { anyDay } from './arbitraries.test-support.ts'
import { formatDay, NEVER, parseDay } from './day.ts'
import {
  dayOfMonth,
  daysInMonth,
  endOfMonth,
  firstDayOfMonth,
  isoWeek,
  lastDayOfMonth,
  monthIndex,
  monthOf,
  startOfMonth,
  weekday,
  yearOf,
} from './fields.ts'

test('every field is what Temporal says', () => {
  fc.assert(
    fc.property(anyDay, (d) => {
      const oracle = Temporal.PlainDate.from(formatDay(d))
      expect(yearOf(d)).toBe(oracle.year)
      expect(monthOf(d)).toBe(oracle.month)
      expect(dayOfMonth(d)).toBe(oracle.day)
      expect(weekday(d)).toBe(oracle.dayOfWeek)
      expect(daysInMonth(d)).toBe(oracle.daysInMonth)
      expect(formatDay(startOfMonth(d))).toBe(oracle.with({ day: 1 }).toString())
      expect(formatDay(endOfMonth(d))).toBe(oracle.with({ day: oracle.daysInMonth }).toString())
      expect(isoWeek(d)).toEqual({ year: oracle.yearOfWeek, week: oracle.weekOfYear })
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['2020-12-31', 2020, 53],
  ['2021-01-03', 2020, 53],
  ['2021-01-04', 2021, 1],
  ['2024-12-30', 2025, 1],
  ['1900-01-01', 1900, 1],
  ['2199-12-31', 2200, 1],
])('%s lies in ISO week %i-%i', (iso, year, week) => {
  expect(isoWeek(parseDay(iso))).toEqual({ year, week })
})

test('months are numbered from 1970-01, also before it and across years', () => {
  expect(monthIndex(parseDay('1970-01-31'))).toBe(0)
  expect(monthIndex(parseDay('1969-12-31'))).toBe(-1)
  expect(monthIndex(parseDay('2026-01-01')) - monthIndex(parseDay('2025-12-31'))).toBe(1)
  expect(formatDay(firstDayOfMonth(-1))).toBe('1969-12-01')
  expect(formatDay(lastDayOfMonth(649))).toBe('2024-02-29')
  expect(() => lastDayOfMonth(230 * 12)).toThrow(expect.objectContaining({ code: 'dayOutOfRange' }))
})

test('never has no fields', () => {
  for (const field of [yearOf, monthOf, dayOfMonth, weekday, startOfMonth, endOfMonth, isoWeek]) {
    expect(() => field(NEVER)).toThrow(expect.objectContaining({ code: 'never' }))
  }
})
