import { firstNumberOfMonth, lengthOfMonth, monthOfNumber } from './civil.ts'
import { FIRST_DAY, LAST_DAY, NEVER } from './day.ts'
import { canExceed } from './windows.ts'

/*
 * Sets of days as numbers in a row: first and last day of each run, in order, apart and never adjacent. The same sets
 * as `DaySet`, for code that counts over very many cases; the tests hold the two against each other.
 */
export type FlatDays = readonly number[]

export const NO_DAYS: FlatDays = []
export const ALL_DAYS: FlatDays = [FIRST_DAY, NEVER]

/** Puts periods in order and together, in place: most lists are in order already. */
export function normalised(ends: number[]): FlatDays {
  for (let i = 2; i < ends.length; i += 2) {
    if ((ends[i] as number) <= (ends[i - 1] as number) + 1) return mergedRuns(ends)
  }
  return ends
}

function mergedRuns(ends: readonly number[]): FlatDays {
  const starts = Array.from({ length: ends.length / 2 }, (_, i) => 2 * i)
  starts.sort((a, b) => (ends[a] as number) - (ends[b] as number))
  const merged: number[] = []
  for (const i of starts) append(merged, ends[i] as number, ends[i + 1] as number)
  return merged
}

/** Adds a run that begins no earlier than those before it. */
function append(runs: number[], from: number, to: number): void {
  const last = runs.length - 1
  if (last < 0 || from > (runs[last] as number) + 1) runs.push(from, to)
  else if (to > (runs[last] as number)) runs[last] = to
}

export function unionOf(a: FlatDays, b: FlatDays): FlatDays {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const all: number[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const first = j >= b.length || (i < a.length && (a[i] as number) <= (b[j] as number))
    const [from, at] = first ? [a, i] : [b, j]
    append(all, from[at] as number, from[at + 1] as number)
    if (first) i += 2
    else j += 2
  }
  return all
}

export function intersectionOf(a: FlatDays, b: FlatDays): FlatDays {
  const common: number[] = []
  let j = 0
  for (let i = 0; i < a.length; i += 2) {
    const [from, to] = [a[i] as number, a[i + 1] as number]
    while (j < b.length && (b[j + 1] as number) < from) j += 2
    for (let k = j; k < b.length && (b[k] as number) <= to; k += 2) {
      common.push(Math.max(from, b[k] as number), Math.min(to, b[k + 1] as number))
    }
  }
  return common
}

export function differenceOf(a: FlatDays, b: FlatDays): FlatDays {
  if (b.length === 0) return a
  const left: number[] = []
  let j = 0
  for (let i = 0; i < a.length; i += 2) {
    let from = a[i] as number
    const to = a[i + 1] as number
    while (j < b.length && (b[j + 1] as number) < from) j += 2
    for (let k = j; k < b.length && (b[k] as number) <= to && from <= to; k += 2) {
      if ((b[k] as number) > from) left.push(from, (b[k] as number) - 1)
      const after = b[k + 1] as number
      from = after >= LAST_DAY ? NEVER : after + 1
      if (from === NEVER) break
    }
    if (from <= to && from < NEVER) left.push(from, to)
  }
  return left
}

/** Those on the day or later; none from a day that never comes. */
export function daysFrom(set: FlatDays, day: number): FlatDays {
  if (day === NEVER) return NO_DAYS
  let i = 0
  while (i < set.length && (set[i + 1] as number) < day) i += 2
  if (i === 0 && (set.length === 0 || (set[0] as number) >= day)) return set
  const later = set.slice(i)
  if (later.length > 0 && (later[0] as number) < day) later[0] = day
  return later
}

/** Without the first days of each run: as many as `days` says of the run that begins on a day. */
export function withoutFirst(set: FlatDays, days: (start: number) => number): FlatDays {
  const left: number[] = []
  for (let i = 0; i < set.length; i += 2) {
    const from = (set[i] as number) + days(set[i] as number)
    if (from <= (set[i + 1] as number) && from <= LAST_DAY) left.push(from, set[i + 1] as number)
  }
  return left
}

/** How many days from one to another, both included; without limit when both the set and the stretch are open. */
export function countBetween(set: FlatDays, from: number, to: number): number {
  if (from === NEVER || to < from) return 0
  let count = 0
  for (let i = 0; i < set.length && (set[i] as number) <= to; i += 2) {
    const [first, last] = [Math.max(set[i] as number, from), Math.min(set[i + 1] as number, to)]
    if (last === NEVER && first <= last) return Number.POSITIVE_INFINITY
    if (first <= last) count += last - first + 1
  }
  return count
}

/** The `n`th day of the set from a day on, `n` from 1; NEVER when there are fewer before the calendar ends. */
export function nthFrom(set: FlatDays, from: number, n: number): number {
  let lacking = n
  for (let i = 0; i < set.length; i += 2) {
    const last = set[i + 1] as number
    if (last < from) continue
    const first = Math.max(set[i] as number, from)
    if (first + lacking - 1 <= last) {
      const day = first + lacking - 1
      return day > LAST_DAY ? NEVER : day
    }
    lacking -= last - first + 1
  }
  return NEVER
}

/** Index of the run that holds a day, else of the last that began before it; -1 when none did. */
export function runAt(set: FlatDays, day: number): number {
  let i = set.length - 2
  while (i >= 0 && (set[i] as number) > day) i -= 2
  return i
}

const FIRST_MONTH = monthOfNumber(FIRST_DAY)
const LAST_MONTH = monthOfNumber(LAST_DAY)

/**
 * The first end of a calendar month, on or after a day, at which more than `limit` days of the set lie in the last
 * `months` calendar months, the one that ends included. See `firstMonthEndOver`.
 */
export function monthEndOver(set: FlatDays, months: number, limit: number, notBefore: number): number {
  if (!canExceed(months, limit)) return NEVER
  let candidate = notBefore
  while (candidate < NEVER) {
    const month = monthOfNumber(candidate)
    const end = month === LAST_MONTH ? LAST_DAY : firstNumberOfMonth(month + 1) - 1
    const start = firstNumberOfMonth(Math.max(month - months + 1, FIRST_MONTH))
    const lacking = limit + 1 - countBetween(set, start, end)
    if (lacking <= 0) return end
    if (end === LAST_DAY) return NEVER
    candidate = nthFrom(set, end + 1, lacking)
  }
  return NEVER
}

/**
 * The first day, on or after a day, on which more than `limit` days of the set lie in the last `months` months, which
 * begin the day after the same date so many months back. See `firstDayOver`.
 */
export function dayOver(set: FlatDays, months: number, limit: number, notBefore: number): number {
  if (!canExceed(months, limit)) return NEVER
  let day = notBefore
  while (day < NEVER) {
    const lacking = limit + 1 - countBetween(set, trailingStart(day, months), day)
    if (lacking <= 0) return day
    if (day === LAST_DAY) return NEVER
    day = nthFrom(set, day + 1, lacking)
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
