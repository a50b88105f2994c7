import {
  countDays as countSet,
  type DaySet,
  dayFromNumber,
  daySet,
  firstMonthEndOver,
  type HolidayCalendar,
  LAST_DAY,
  NEVER,
  nthDayFrom,
  parseDay,
  subtract,
} from '@sagsvej/calendar'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holidaysOf, weekdaysOf } from '../evaluate/recurring-days.ts'
import { countDays, dayReaching, monthEndOver, without } from './days.ts'
import { flat, holidayTable, intersectTable, onWeekdays } from './recurring.ts'

// What is counted without being listed, against the sets the evaluator lists: also where the run goes on, past the day
// to which recurring days are followed.

const calendar: HolidayCalendar = [
  { name: { da: 'nytår', en: 'New Year' }, on: { month: 1, day: 1 } },
  { name: { da: '2. påskedag', en: 'Easter Monday' }, on: { easter: 1 } },
  { name: { da: 'jul', en: 'Christmas' }, on: { month: 12, day: 25 } },
]
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]

const beginnings = ['2014-06-01', '2068-12-20', '2069-06-01', '2098-12-20', '2150-01-01', '2190-01-01'].map(
  parseDay,
)

const set: fc.Arbitrary<DaySet> = fc
  .array(
    fc.record({
      at: fc.constantFrom(...beginnings),
      after: fc.nat(40),
      days: fc.nat(400),
      open: fc.boolean(),
    }),
    {
      maxLength: 4,
    },
  )
  .map((runs) =>
    daySet(
      runs.map(({ at, after, days, open }) => ({
        from: dayFromNumber(at + after),
        to: open ? NEVER : dayFromNumber(at + after + days),
      })),
    ),
  )
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 })).map((days) => days.sort())
const day = fc
  .tuple(fc.constantFrom(...beginnings, parseDay('2099-12-01'), parseDay('2129-12-01')), fc.nat(800))
  .map(([at, after]) => dayFromNumber(Math.min(at + after, LAST_DAY)))

const flatOf = (days: DaySet) => days.flatMap(({ from, to }) => [from, to])
const maskOf = (days: readonly number[]) => days.reduce((mask, one) => mask | (1 << one), 0)

test('weekdays of a set without its holidays are counted as the evaluator counts them', () => {
  fc.assert(
    fc.property(set, set, weekdays, day, day, fc.integer({ min: 1, max: 40 }), (a, b, some, from, to, n) => {
      const listed = weekdaysOf(subtract(a, holidaysOf(b, calendar, EVERY_DAY)), some)
      const holidays = intersectTable(flatOf(b), holidayTable(calendar, EVERY_DAY))
      const counted = onWeekdays(without(flatOf(a), holidays), maskOf(some))
      expect(flat(counted)).toEqual(flatOf(listed))
      expect(countDays(counted, from, to)).toBe(from > to ? 0 : countSet(listed, { from, to }))
      expect(dayReaching(counted, from, n)).toBe(nthDayFrom(listed, from, n))
      expect(monthEndOver(counted, 2, n, from)).toBe(
        firstMonthEndOver(listed, { months: 2, limit: n, notBefore: from }),
      )
    }),
    { numRuns: 200 },
  )
})
