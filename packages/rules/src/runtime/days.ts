import {
  countBetween,
  dayOver as dayOverFlat,
  daysFrom,
  differenceOf,
  EVERY_WEEKDAY,
  type FlatDays,
  intersectionOf,
  monthEndOver as monthEndOverFlat,
  NEVER,
  NO_DAYS,
  nthFrom,
  type RecurringWithin,
  runAt,
  unionOf,
  withoutFirst,
} from '@sagsvej/calendar'
import { type Days, flat, isFlat, isRecurring, type Narrowed } from './recurring.ts'

export const union = (a: Days, b: Days): FlatDays => unionOf(flat(a), flat(b))

export const intersect = (a: Days, b: Days): FlatDays => intersectionOf(flat(a), flat(b))

export function without(a: Days, b: Days): FlatDays | Narrowed {
  if (!isFlat(b) && isRecurring(b)) {
    if (isFlat(a)) return { runs: a, counted: { weekdays: EVERY_WEEKDAY, without: b } }
    if (!isRecurring(a) && a.counted.without === undefined) {
      return { runs: a.runs, counted: { ...a.counted, without: b } }
    }
  }
  return differenceOf(flat(a), flat(b))
}

export function from(set: Days, day: number): Days {
  if (isFlat(set)) return daysFrom(set, day)
  return day === NEVER ? NO_DAYS : { ...set, runs: daysFrom(set.runs, day) }
}

export const dropFirst = (set: Days, days: (start: number) => number): FlatDays =>
  withoutFirst(flat(set), days)

/** First day of the run that holds a day, else of the last that began before it; NEVER when none did. */
export function runStart(set: Days, on: number): number {
  const runs = flat(set)
  const run = runAt(runs, on)
  return run < 0 ? NEVER : (runs[run] as number)
}

export function runEnd(set: Days, on: number): number {
  const runs = flat(set)
  const run = runAt(runs, on)
  return run < 0 ? NEVER : (runs[run + 1] as number)
}

/** Days that recur are counted as the list of them; the rest as it stands. */
const countable = (set: Narrowed | RecurringWithin): Narrowed =>
  isRecurring(set) ? { runs: flat(set), counted: { weekdays: EVERY_WEEKDAY } } : set

export function countDays(set: Days, from: number, to: number): number {
  if (isFlat(set)) return countBetween(set, from, to)
  const { runs, counted } = countable(set)
  return countBetween(runs, from, to, counted)
}

export function monthEndOver(set: Days, months: number, limit: number, notBefore: number): number {
  if (isFlat(set)) return monthEndOverFlat(set, months, limit, notBefore)
  const { runs, counted } = countable(set)
  return monthEndOverFlat(runs, months, limit, notBefore, counted)
}

export function dayOver(set: Days, months: number, limit: number, notBefore: number): number {
  if (isFlat(set)) return dayOverFlat(set, months, limit, notBefore)
  const { runs, counted } = countable(set)
  return dayOverFlat(runs, months, limit, notBefore, counted)
}

/** The day on which the days of the set, counted from a day, reach a number: that day itself when it is none. */
export function dayReaching(set: Days, from: number, limit: number): number {
  if (from === NEVER || limit === Number.POSITIVE_INFINITY) return NEVER
  if (limit <= 0) return from
  if (isFlat(set)) return nthFrom(set, from, limit)
  const { runs, counted } = countable(set)
  return nthFrom(runs, from, limit, counted)
}

export function sameDays(a: Days, b: Days): boolean {
  if (isFlat(a) && isFlat(b)) return sameRuns(a, b)
  return alike(a, b) || sameRuns(flat(a), flat(b))
}

const sameRuns = (a: FlatDays, b: FlatDays): boolean =>
  a.length === b.length && a.every((end, i) => end === b[i])

/** Whether two sets that are not worked out are told in the same way, and so are the same. */
function alike(a: Days, b: Days): boolean {
  if (isFlat(a) || isFlat(b)) return false
  if (isRecurring(a) || isRecurring(b)) return isRecurring(a) && isRecurring(b) && sameRecurring(a, b)
  const [one, other] = [a.counted.without, b.counted.without]
  return (
    a.counted.weekdays === b.counted.weekdays &&
    sameRuns(a.runs, b.runs) &&
    (one && other ? sameRecurring(one, other) : one === other)
  )
}

const sameRecurring = (a: RecurringWithin, b: RecurringWithin): boolean =>
  a.table === b.table && sameRuns(a.runs, b.runs)
