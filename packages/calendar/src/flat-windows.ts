import { firstNumberOfMonth, lengthOfMonth, monthOfNumber } from './civil.ts'
import { FIRST_DAY, LAST_DAY, NEVER } from './day.ts'
import type { FlatDays } from './flat.ts'
import { type Counted, countBetween, nthFrom } from './flat-count.ts'
import { canExceed } from './windows.ts'

const FIRST_MONTH = monthOfNumber(FIRST_DAY)
const LAST_MONTH = monthOfNumber(LAST_DAY)

/**
 * The first end of a calendar month, on or after a day, at which more than `limit` days of the set lie in the last
 * `months` calendar months, the one that ends included. See `firstMonthEndOver`.
 */
export function monthEndOver(
  set: FlatDays,
  months: number,
  limit: number,
  notBefore: number,
  counted?: Counted,
): number {
  if (!canExceed(months, limit)) return NEVER
  let candidate = notBefore
  while (candidate < NEVER) {
    const month = monthOfNumber(candidate)
    const end = month === LAST_MONTH ? LAST_DAY : firstNumberOfMonth(month + 1) - 1
    const start = firstNumberOfMonth(Math.max(month - months + 1, FIRST_MONTH))
    const lacking = limit + 1 - countBetween(set, start, end, counted)
    if (lacking <= 0) return end
    if (end === LAST_DAY) return NEVER
    candidate = nthFrom(set, end + 1, lacking, counted)
  }
  return NEVER
}

/**
 * The first day, on or after a day, on which more than `limit` days of the set lie in the last `months` months, which
 * begin the day after the same date so many months back. See `firstDayOver`.
 */
export function dayOver(
  set: FlatDays,
  months: number,
  limit: number,
  notBefore: number,
  counted?: Counted,
): number {
  if (!canExceed(months, limit)) return NEVER
  let day = notBefore
  while (day < NEVER) {
    const lacking = limit + 1 - countBetween(set, trailingStart(day, months), day, counted)
    if (lacking <= 0) return day
    if (day === LAST_DAY) return NEVER
    day = nthFrom(set, day + 1, lacking, counted)
  }
  return NEVER
}

function trailingStart(end: number, months: number): number {
  const month = monthOfNumber(end) - months
  if (month < FIRST_MONTH) return FIRST_DAY
  const first = firstNumberOfMonth(month)
  const dayInMonth = end - firstNumberOfMonth(month + months)
  return first + Math.min(dayInMonth, lengthOfMonth(month) - 1) + 1
}
