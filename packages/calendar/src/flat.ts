import { FIRST_DAY, LAST_DAY, NEVER } from './day.ts'

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

/** Index of the run that holds a day, else of the last that began before it; -1 when none did. */
export function runAt(set: FlatDays, day: number): number {
  let i = set.length - 2
  while (i >= 0 && (set[i] as number) > day) i -= 2
  return i
}
