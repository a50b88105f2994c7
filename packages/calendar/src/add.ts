import { firstNumberOfMonth, lengthOfMonth, outOfRange } from './civil.ts'
import { type Day, dayFromNumber, isNever, LAST_DAY } from './day.ts'
import { CalendarError } from './errors.ts'
import { dayOfMonth, monthIndex } from './fields.ts'
import { requireWhole } from './whole.ts'

/** `n` may be negative. NEVER stays NEVER; throws `dayOutOfRange` outside the calendar's years. */
export function addDays(d: Day, n: number): Day {
  requireWhole('The number of days', n)
  return isNever(d) ? d : dayInCalendar(d + n)
}

/** The same weekday `n` weeks later. NEVER stays NEVER. */
export function addWeeks(d: Day, n: number): Day {
  requireWhole('The number of weeks', n)
  return addDays(d, n * 7)
}

/**
 * The same date `n` months later, or the last day of that month when it has no such date: 31 January and one month
 * is 28 or 29 February. Hence a month forth and a month back need not end where it began. NEVER stays NEVER.
 */
export function addMonths(d: Day, n: number): Day {
  requireWhole('The number of months', n)
  if (isNever(d)) return d
  const month = monthIndex(d) + n
  return dayFromNumber(firstNumberOfMonth(month) + Math.min(dayOfMonth(d), lengthOfMonth(month)) - 1)
}

/** Days from `from` until `to`: 1 from one day to the next, negative backwards, Infinity until NEVER. */
export function daysBetween(from: Day, to: Day): number {
  if (isNever(from)) throw new CalendarError('never', 'No days can be counted from NEVER')
  return isNever(to) ? Number.POSITIVE_INFINITY : to - from
}

/** No sum of days may land on the number that stands for NEVER. */
function dayInCalendar(n: number): Day {
  if (n > LAST_DAY) throw outOfRange(n)
  return dayFromNumber(n)
}
