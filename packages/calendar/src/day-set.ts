import { type Day, dayFromNumber, LAST_DAY, NEVER } from './day.ts'
import { contains, lengthOf, overlapOf, type Period, period } from './period.ts'
import { requireWhole } from './whole.ts'

declare const brand: unique symbol

/** A set of days as periods: sorted, disjoint and never adjacent, so two equal sets are written alike. */
export type DaySet = readonly Period[] & { readonly [brand]: 'DaySet' }

/** The one place that vouches for the order and the gaps. */
function sealed(normalised: readonly Period[]): DaySet {
  return normalised as DaySet
}

export const EMPTY: DaySet = sealed([])

/** Any periods, in any order, overlapping or not; throws as `period` does. */
export function daySet(periods: Iterable<Period>): DaySet {
  const sorted = Array.from(periods, (p) => period(p.from, p.to)).sort((a, b) => a.from - b.from)
  const merged: Period[] = []
  for (const p of sorted) {
    const last = merged.at(-1)
    if (last === undefined || p.from > last.to + 1) merged.push(p)
    else if (p.to > last.to) merged[merged.length - 1] = { from: last.from, to: p.to }
  }
  return sealed(merged)
}

export function union(a: DaySet, b: DaySet): DaySet {
  return daySet([...a, ...b])
}

export function intersect(a: DaySet, b: DaySet): DaySet {
  const common: Period[] = []
  let j = 0
  for (const p of a) {
    for (let q = b[j]; q !== undefined && q.from <= p.to; q = b[j]) {
      const shared = overlapOf(p, q)
      if (shared !== undefined) common.push(shared)
      if (q.to > p.to) break
      j++
    }
  }
  return sealed(common)
}

export function subtract(a: DaySet, b: DaySet): DaySet {
  const left: Period[] = []
  for (const p of a) {
    let from: Day | undefined = p.from
    for (const q of b) {
      if (q.to < from) continue
      if (q.from > p.to) break
      if (q.from > from) left.push({ from, to: dayFromNumber(q.from - 1) })
      from = q.to >= p.to || q.to >= LAST_DAY ? undefined : dayFromNumber(q.to + 1)
      if (from === undefined) break
    }
    if (from !== undefined) left.push({ from, to: p.to })
  }
  return sealed(left)
}

/** The days of `within` that are not in the set. */
export function complement(set: DaySet, within: Period): DaySet {
  return subtract(daySet([within]), set)
}

/** Infinity when both the set and the window are open. */
export function countDays(set: DaySet, window: Period): number {
  let count = 0
  for (const p of set) {
    if (p.from > window.to) break
    const shared = overlapOf(p, window)
    if (shared !== undefined) count += lengthOf(shared)
  }
  return count
}

export function includes(set: DaySet, d: Day): boolean {
  return set.some((p) => contains(p, d))
}

/** The unbroken stretches of the set, first to last. */
export function runs(set: DaySet): readonly Period[] {
  return set
}

/** The run that contains `d`, else the last run that started before `d`; undefined when none did. */
export function runAtOrBefore(set: DaySet, d: Day): Period | undefined {
  return set.findLast((p) => p.from <= d)
}

/** The set without the first `n(first day of the run)` days of each run, or the days there are before the calendar ends. */
export function dropFirst(set: DaySet, n: (runStart: Day) => number): DaySet {
  const left: Period[] = []
  for (const p of set) {
    const dropped = n(p.from)
    requireWhole('The number of days to drop', dropped, 0)
    if (dropped < lengthOf(p) && p.from + dropped <= LAST_DAY) {
      left.push({ from: dayFromNumber(p.from + dropped), to: p.to })
    }
  }
  return sealed(left)
}

/**
 * The `n`th day of the set counted from `from` (its first day on or after `from` is number 1);
 * NEVER when there are fewer, or when it would come after the calendar's last year.
 */
export function nthDayFrom(set: DaySet, from: Day, n: number): Day {
  requireWhole('The number of the day', n, 1)
  let lacking = n
  for (const p of set) {
    if (p.to < from) continue
    const start = p.from > from ? p.from : from
    const nth = start + lacking - 1
    if (nth <= p.to) return nth > LAST_DAY ? NEVER : dayFromNumber(nth)
    lacking -= p.to - start + 1
  }
  return NEVER
}
