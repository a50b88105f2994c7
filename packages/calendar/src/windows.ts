import { addMonths } from './add.ts'
import { firstNumberOfMonth, monthOfNumber } from './civil.ts'
import { type Day, dayFromNumber, FIRST_DAY, isNever, LAST_DAY, NEVER } from './day.ts'
import { countDays, type DaySet, nthDayFrom } from './day-set.ts'
import { endOfMonth, firstDayOfMonth, monthIndex } from './fields.ts'
import { requireWhole } from './whole.ts'

/*
 * "When does the count pass the limit?" A count of days rises by at most one for each day of the set, so when k days
 * are lacking it cannot pass before the k-th next day of the set: leap there, count again. Exact, never day by day.
 */

export interface MonthEndQuestion {
  /** Calendar months in the window; the month that ends is one of them. */
  readonly months: number
  /** The count must be strictly more than this. */
  readonly limit: number
  readonly notBefore: Day
}

/**
 * The first end of a calendar month, on or after `notBefore`, at which the days of `set` in the window exceed the
 * limit. NEVER when that does not happen (in an open set: not before the year 2200).
 */
export function firstMonthEndOver(set: DaySet, { months, limit, notBefore }: MonthEndQuestion): Day {
  requireWhole('The number of months', months, 1)
  requireWhole('The limit', limit)
  if (!canExceed(months, limit)) return NEVER
  const windowStart = (end: Day) => firstDayOfMonth(Math.max(monthIndex(end) - months + 1, FIRST_MONTH))
  return firstOver(set, { limit, notBefore, windowStart, nextCheck: endOfMonth })
}

export interface DayQuestion {
  /** The count must be strictly more than this. */
  readonly limit: number
  readonly notBefore: Day
  /** Months of the trailing window, which begins the day after the same date so many months back; without it all days count. */
  readonly window?: number | undefined
}

/**
 * The first day, on or after `notBefore`, on which the days of `set` up to and including that day exceed the limit.
 * The day need not be in the set: when the limit was passed long ago the answer is `notBefore`. NEVER as above.
 */
export function firstDayOver(set: DaySet, { limit, notBefore, window }: DayQuestion): Day {
  requireWhole('The limit', limit)
  if (window !== undefined) {
    requireWhole('The number of months', window, 1)
    if (!canExceed(window, limit)) return NEVER
  }
  const windowStart = (end: Day) => (window === undefined ? FIRST_DAY : trailingStart(end, window))
  return firstOver(set, { limit, notBefore, windowStart, nextCheck: (d) => d })
}

/** The day on which `set` has had `count` days from its beginning; NEVER when it has fewer. */
export function firstDayReaching(set: DaySet, count: number): Day {
  return nthDayFrom(set, FIRST_DAY, count)
}

interface Search {
  readonly limit: number
  readonly notBefore: Day
  /** First day of the window that ends on a day; must never move backwards. */
  readonly windowStart: (end: Day) => Day
  /** The first day, on or after a day, on which the question is asked at all. */
  readonly nextCheck: (d: Day) => Day
}

function firstOver(set: DaySet, { limit, notBefore, windowStart, nextCheck }: Search): Day {
  let candidate = notBefore
  while (!isNever(candidate)) {
    const check = nextCheck(candidate)
    const lacking = limit + 1 - countDays(set, { from: windowStart(check), to: check })
    if (lacking <= 0) return check
    if (check === LAST_DAY) return NEVER
    candidate = nthDayFrom(set, dayFromNumber(check + 1), lacking)
  }
  return NEVER
}

/** Whether so many calendar months can hold more than so many days. Four years hold every sequence of month lengths, so what does not fit there would be sought in vain until 2199. */
export function canExceed(months: number, limit: number): boolean {
  if (limit < months * SHORTEST_MONTH) return true
  for (let month = 0; month < 48; month++) {
    if (firstNumberOfMonth(month + months) - firstNumberOfMonth(month) > limit) return true
  }
  return false
}

const SHORTEST_MONTH = 28
const FIRST_MONTH = monthOfNumber(FIRST_DAY)

/** A window that would reach back before the calendar begins with it. */
function trailingStart(end: Day, months: number): Day {
  if (monthIndex(end) - months < FIRST_MONTH) return FIRST_DAY
  return dayFromNumber(addMonths(end, -months) + 1)
}
