import { firstNumberOfMonth, isLeapYear, lengthOfMonth, monthOfNumber } from './civil.ts'
import { type Day, dayFromNumber, isNever } from './day.ts'
import { CalendarError } from './errors.ts'

/** Months since 1970-01: consecutive months differ by one, across years too. Like every field, throws `never` for NEVER. */
export function monthIndex(d: Day): number {
  if (isNever(d)) throw new CalendarError('never', 'NEVER has no year, month or weekday')
  return monthOfNumber(d)
}

export function yearOf(d: Day): number {
  return 1970 + Math.floor(monthIndex(d) / 12)
}

/** 1-12 */
export function monthOf(d: Day): number {
  const index = monthIndex(d)
  return index - Math.floor(index / 12) * 12 + 1
}

/** 1-31 */
export function dayOfMonth(d: Day): number {
  return d - firstNumberOfMonth(monthIndex(d)) + 1
}

/** 1 = Monday … 7 = Sunday */
export function weekday(d: Day): number {
  monthIndex(d)
  // 1970-01-01 was a Thursday, three days after a Monday.
  const sinceMonday = (d + 3) % 7
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1
}

export function startOfMonth(d: Day): Day {
  return firstDayOfMonth(monthIndex(d))
}

export function endOfMonth(d: Day): Day {
  return lastDayOfMonth(monthIndex(d))
}

/** Length of the month that `d` lies in, 28-31. */
export function daysInMonth(d: Day): number {
  return lengthOfMonth(monthIndex(d))
}

/** First day of a month given as months since 1970-01; throws `dayOutOfRange`. */
export function firstDayOfMonth(month: number): Day {
  return dayFromNumber(firstNumberOfMonth(month))
}

/** Last day of a month given as months since 1970-01; throws `dayOutOfRange`. */
export function lastDayOfMonth(month: number): Day {
  return dayFromNumber(firstNumberOfMonth(month) + lengthOfMonth(month) - 1)
}

/** ISO 8601 week 1-53, and the year it belongs to, which around New Year is not always the year of the day. */
export function isoWeek(d: Day): { readonly year: number; readonly week: number } {
  // A week belongs to the year that holds its Thursday. Reckoned in numbers, since that Thursday may lie in 1899 or 2200.
  const year = yearOf(d)
  const newYear = d - dayOfYear(d) + 1
  const thursdayOfYear = d - weekday(d) + 4 - newYear
  if (thursdayOfYear < 0) return { year: year - 1, week: weekOf(thursdayOfYear + daysInYear(year - 1)) }
  if (thursdayOfYear >= daysInYear(year)) return { year: year + 1, week: 1 }
  return { year, week: weekOf(thursdayOfYear) }
}

function dayOfYear(d: Day): number {
  return d - firstNumberOfMonth((yearOf(d) - 1970) * 12) + 1
}

function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365
}

function weekOf(daysIntoYear: number): number {
  return Math.floor(daysIntoYear / 7) + 1
}
