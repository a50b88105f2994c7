import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths } from './add.ts'
import { smallSets } from './arbitraries.test-support.ts'
import { type Day, dayFromNumber, FIRST_DAY, formatDay, LAST_DAY, NEVER, parseDay } from './day.ts'
import { countDays, type DaySet, daySet, EMPTY } from './day-set.ts'
import { endOfMonth, firstDayOfMonth, monthIndex } from './fields.ts'
import { period } from './period.ts'
import { firstDayOver, firstDayReaching, firstMonthEndOver } from './windows.ts'

const SPAN = 900
/** Far enough that a closed set has left every window, and an open one fills it. */
const HORIZON = 4000
const sets = smallSets({ runs: 8, span: SPAN })
/** Some at the very edge of what twelve months can hold. */
const limits = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.integer({ min: 31, max: 400 }),
  fc.constantFrom(364, 365, 366),
)
const notBefore = fc.nat(SPAN).map(dayFromNumber)

function steppingFrom(start: Day, holds: (d: Day) => boolean): Day {
  for (let d = start; d < HORIZON; d = addDays(d, 1)) if (holds(d)) return d
  return NEVER
}

describe('leaping agrees with stepping day by day', () => {
  test('month ends', () => {
    fc.assert(
      fc.property(sets, fc.integer({ min: 1, max: 12 }), limits, notBefore, (set, months, limit, from) => {
        const stepped = steppingFrom(from, (d) => {
          if (d !== endOfMonth(d)) return false
          const window = period(firstDayOfMonth(monthIndex(d) - months + 1), d)
          return countDays(set, window) > limit
        })
        expect(firstMonthEndOver(set, { months, limit, notBefore: from })).toBe(stepped)
      }),
      { numRuns: 1000 },
    )
  })

  test('days in a trailing window', () => {
    fc.assert(
      fc.property(sets, fc.integer({ min: 1, max: 12 }), limits, notBefore, (set, months, limit, from) => {
        const stepped = steppingFrom(from, (d) => {
          const window = period(addDays(addMonths(d, -months), 1), d)
          return countDays(set, window) > limit
        })
        expect(firstDayOver(set, { limit, notBefore: from, window: months })).toBe(stepped)
      }),
      { numRuns: 500 },
    )
  })

  test('days since the beginning', () => {
    fc.assert(
      fc.property(sets, limits, notBefore, (set, limit, from) => {
        const stepped = steppingFrom(from, (d) => countDays(set, period(FIRST_DAY, d)) > limit)
        expect(firstDayOver(set, { limit, notBefore: from })).toBe(stepped)
        expect(firstDayOver(set, { limit, notBefore: FIRST_DAY })).toBe(firstDayReaching(set, limit + 1))
      }),
      { numRuns: 500 },
    )
  })
})

const on = (from: string, to: string): DaySet =>
  daySet([period(parseDay(from), to === '..' ? NEVER : parseDay(to))])
const monthEnd = (set: DaySet, months: number, limit: number, from: string) => {
  const end = firstMonthEndOver(set, { months, limit, notBefore: parseDay(from) })
  return end === NEVER ? 'never' : formatDay(end)
}

describe('22 weeks in 9 calendar months', () => {
  const weeks22 = 22 * 7

  test('an unbroken run passes at the end of the month in which day 155 falls', () => {
    // From 2025-01-01, day 154 is 2025-06-03 and day 155 the day after.
    expect(monthEnd(on('2025-01-01', '..'), 9, weeks22, '2025-01-01')).toBe('2025-06-30')
    expect(monthEnd(on('2025-01-01', '2025-06-04'), 9, weeks22, '2025-01-01')).toBe('2025-06-30')
  })

  test('exactly the limit is not more than it', () => {
    expect(monthEnd(on('2025-01-01', '2025-06-03'), 9, weeks22, '2025-01-01')).toBe('never')
  })

  test('days that leave the window before the month ends do not count', () => {
    // Over on 2 October within nine months back to the same date; at the end of October January is out.
    const set = daySet([...on('2025-01-03', '2025-01-31'), ...on('2025-05-30', '2025-10-02')])
    expect(countDays(set, period(parseDay('2025-01-03'), parseDay('2025-10-02')))).toBe(155)
    expect(formatDay(firstDayOver(set, { limit: weeks22, notBefore: FIRST_DAY, window: 9 }))).toBe(
      '2025-10-02',
    )
    expect(monthEnd(set, 9, weeks22, '2025-01-01')).toBe('never')
  })

  test('earlier month ends are not asked about', () => {
    expect(monthEnd(on('2025-01-01', '..'), 9, weeks22, '2025-07-01')).toBe('2025-07-31')
    expect(monthEnd(on('2025-01-01', '..'), 9, weeks22, '2025-06-30')).toBe('2025-06-30')
  })
})

describe('never', () => {
  test('when no window can hold so many days, open set or not', () => {
    expect(monthEnd(on('2025-01-01', '..'), 1, 31, '2025-01-01')).toBe('never')
    expect(monthEnd(EMPTY, 9, 0, '2025-01-01')).toBe('never')
    expect(firstDayReaching(on('2025-01-01', '2025-01-10'), 11)).toBe(NEVER)
    expect(firstDayReaching(on('2025-01-01', '..'), 1_000_000)).toBe(NEVER)
  })

  test('when the question starts on never', () => {
    expect(firstDayOver(on('2025-01-01', '..'), { limit: 0, notBefore: NEVER })).toBe(NEVER)
  })

  test('at the end of the calendar', () => {
    expect(firstDayOver(on('2199-12-31', '..'), { limit: 1, notBefore: LAST_DAY })).toBe(NEVER)
  })
})

test('a window that reaches back before the calendar begins with it', () => {
  expect(formatDay(firstDayOver(on('1900-01-01', '..'), { limit: 9, notBefore: FIRST_DAY, window: 9 }))).toBe(
    '1900-01-10',
  )
  expect(monthEnd(on('1900-01-01', '..'), 9, 31, '1900-01-01')).toBe('1900-02-28')
})

test('numbers that are no counts are refused', () => {
  const refused = expect.objectContaining({ code: 'notWhole' })
  expect(() => firstMonthEndOver(EMPTY, { months: 0, limit: 1, notBefore: FIRST_DAY })).toThrow(refused)
  expect(() => firstMonthEndOver(EMPTY, { months: 9, limit: Number.NaN, notBefore: FIRST_DAY })).toThrow(
    refused,
  )
  expect(() => firstDayReaching(EMPTY, 0)).toThrow(refused)
})
