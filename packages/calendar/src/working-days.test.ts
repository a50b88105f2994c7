import fc from 'fast-check'
import { expect, test } from 'vitest'
import { danishHolidays } from './danish-holidays.test-support.ts'
import { dayFromNumber, formatDay, NEVER, parseDay } from './day.ts'
import { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysAfter } from './working-days.ts'

test.each([
  ['2026-04-01', true], // Wednesday before Easter
  ['2026-04-02', false], // Maundy Thursday
  ['2026-04-04', false], // Saturday
  ['2026-04-05', false], // Sunday
  ['2026-04-07', true], // Tuesday after Easter
  ['2023-05-05', false], // store bededag, for the last time
  ['2024-04-26', true],
  ['2026-06-05', true], // not a public holiday
])('%s: working day %s', (iso, working) => {
  expect(isWorkingDay(danishHolidays, parseDay(iso))).toBe(working)
})

test.each([
  ['2026-04-01', 1, '2026-04-07'], // over Easter
  ['2026-04-04', 1, '2026-04-07'], // day 0 may be a Saturday
  ['2025-12-23', 5, '2026-01-02'], // 24, 29, 30, 31 December and 2 January
  ['2026-04-07', -1, '2026-04-01'],
  ['2026-04-04', 0, '2026-04-04'],
])('%s and %i working days is %s', (from, n, to) => {
  expect(formatDay(addWorkingDays(danishHolidays, parseDay(from), n))).toBe(to)
})

test('counting over one day at a time gives as many working days as were added', () => {
  fc.assert(
    fc.property(fc.integer({ min: 13_000, max: 22_000 }), fc.integer({ min: 1, max: 60 }), (start, n) => {
      const from = dayFromNumber(start)
      const to = addWorkingDays(danishHolidays, from, n)
      expect(workingDaysAfter(danishHolidays, from, to)).toBe(n)
      expect(isWorkingDay(danishHolidays, to)).toBe(true)
    }),
  )
})

test.each([
  ['2026-04-01', '2026-04-01', 0],
  ['2026-04-01', '2026-04-06', 0], // Easter
  ['2026-04-01', '2026-04-07', 1],
  ['2026-04-07', '2026-04-01', 0], // backwards there are none
])('from %s to %s there are %i working days', (from, to, n) => {
  expect(workingDaysAfter(danishHolidays, parseDay(from), parseDay(to))).toBe(n)
})

test('the next working day is the day itself when it is one', () => {
  expect(formatDay(nextWorkingDay(danishHolidays, parseDay('2026-04-01')))).toBe('2026-04-01')
  expect(formatDay(nextWorkingDay(danishHolidays, parseDay('2026-04-02')))).toBe('2026-04-07')
})

test('never stays never', () => {
  expect(addWorkingDays(danishHolidays, NEVER, 3)).toBe(NEVER)
  expect(nextWorkingDay(danishHolidays, NEVER)).toBe(NEVER)
  expect(() => workingDaysAfter(danishHolidays, parseDay('2026-04-01'), NEVER)).toThrow(
    expect.objectContaining({ code: 'never' }),
  )
})
