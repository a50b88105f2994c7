import { CalendarError } from './errors.ts'

/*
 * The Gregorian calendar as two tables over raw day numbers (days since 1970-01-01).
 * Looking a month up costs a fifth of computing it, and the range check comes with the look-up.
 */

export const FIRST_YEAR = 1900
export const LAST_YEAR = 2199
const FIRST_DAY_NUMBER = -25_567
const FIRST_MONTH = (FIRST_YEAR - 1970) * 12
const MONTHS = (LAST_YEAR - FIRST_YEAR + 1) * 12
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** First day of each month, and one past the last month. */
const monthStarts = new Int32Array(MONTHS + 1)
let next = FIRST_DAY_NUMBER
for (let month = 0; month < MONTHS; month++) {
  monthStarts[month] = next
  const leapDay = month % 12 === 1 && isLeapYear(FIRST_YEAR + Math.floor(month / 12)) ? 1 : 0
  next += (LENGTHS[month % 12] ?? 0) + leapDay
}
monthStarts[MONTHS] = next

export const FIRST_NUMBER = FIRST_DAY_NUMBER
export const LAST_NUMBER = next - 1

const monthOfDay = new Uint16Array(next - FIRST_DAY_NUMBER)
for (let month = 0; month < MONTHS; month++) {
  monthOfDay.fill(
    month,
    (monthStarts[month] ?? 0) - FIRST_DAY_NUMBER,
    (monthStarts[month + 1] ?? 0) - FIRST_DAY_NUMBER,
  )
}

/** Months since 1970-01 of a day number. */
export function monthOfNumber(day: number): number {
  const month = monthOfDay[day - FIRST_DAY_NUMBER]
  if (month === undefined) throw outOfRange(day)
  return month + FIRST_MONTH
}

/** Day number of the first day of a month (months since 1970-01). */
export function firstNumberOfMonth(month: number): number {
  const first = month - FIRST_MONTH < MONTHS ? monthStarts[month - FIRST_MONTH] : undefined
  if (first === undefined) {
    throw new CalendarError(
      'dayOutOfRange',
      `Month ${month} since 1970-01 is outside ${FIRST_YEAR}-${LAST_YEAR}`,
      { month },
    )
  }
  return first
}

export function lengthOfMonth(month: number): number {
  return (monthStarts[month - FIRST_MONTH + 1] ?? 0) - firstNumberOfMonth(month)
}

export function outOfRange(day: number): CalendarError {
  return new CalendarError(
    'dayOutOfRange',
    `Day number ${day} is outside the years ${FIRST_YEAR}-${LAST_YEAR}`,
    { day },
  )
}
