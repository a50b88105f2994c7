import { addMonths } from './add.ts'
import { type Day, dayFromNumber, FIRST_DAY, isNever, LAST_DAY, NEVER } from './day.ts'
import { CalendarError } from './errors.ts'
import { sumInWindow, type Timeline } from './timeline.ts'
import { requireWhole } from './whole.ts'

export interface SumQuestion {
  /** The sum must be strictly more than this. */
  readonly limit: number
  readonly notBefore: Day
  /** Months of the trailing window, which begins the day after the same date so many months back; without it all days count. */
  readonly window?: number | undefined
}

/**
 * The first day, on or after `notBefore`, on which the values of each day up to and including it sum to more than the
 * limit (hours, or steps of an amount, a day). NEVER when that does not happen before the calendar ends. A sum rises by at
 * most the largest daily value, so it leaps as many days as are lacking at least. Throws `negative` for a value below zero.
 */
export function firstDaySumOver(t: Timeline<number>, { limit, notBefore, window }: SumQuestion): Day {
  if (window !== undefined) requireWhole('The number of months', window, 1)
  const most = largestOf(t)
  const last = t.at(-1)?.to ?? FIRST_DAY
  const start = (end: Day): Day => (window === undefined ? FIRST_DAY : trailingStart(end, window))
  for (let day = notBefore; !isNever(day); ) {
    const sum = sumInWindow(t, { from: start(day), to: day })
    if (sum > limit) return day
    if (most === 0 || day >= last) return NEVER
    const leap = Math.floor((limit - sum) / most) + 1
    day = day + leap > LAST_DAY ? NEVER : dayFromNumber(day + leap)
  }
  return NEVER
}

function largestOf(t: Timeline<number>): number {
  const values = t.map((entry) => entry.value)
  const negative = values.find((value) => value < 0)
  if (negative !== undefined) throw new CalendarError('negative', `A daily value is ${negative}, below zero`)
  return Math.max(0, ...values)
}

/** The day after the same date so many months back, or the calendar's first day. */
function trailingStart(end: Day, months: number): Day {
  const back = addMonths(end, -months)
  return back < FIRST_DAY ? FIRST_DAY : dayFromNumber(back + 1)
}
