import { type Day, dayFromNumber, isNever, NEVER } from './day.ts'
import { type DaySet, daySet } from './day-set.ts'
import { CalendarError } from './errors.ts'
import { contains, formatPeriod, lengthOf, overlapOf, type Period, period } from './period.ts'

export interface TimelineEntry<T> extends Period {
  readonly value: T
}

/** Values over time: sorted, disjoint, gaps allowed. Neighbours with equal values stay two entries. */
export type Timeline<T> = readonly TimelineEntry<T>[]

/** Entries in any order; throws `overlap`, naming both, when a day would have two values. */
export function timeline<T>(entries: Iterable<TimelineEntry<T>>): Timeline<T> {
  const sorted = Array.from(entries, (e) => ({ ...period(e.from, e.to), value: e.value })).sort(
    (a, b) => a.from - b.from,
  )
  for (const [i, entry] of sorted.entries()) {
    const before = sorted[i - 1]
    if (before === undefined || before.to < entry.from) continue
    const [first, second] = [formatPeriod(before), formatPeriod(entry)]
    throw new CalendarError('overlap', `The periods ${first} and ${second} overlap`, { first, second })
  }
  return sorted
}

export function valueAt<T>(t: Timeline<T>, d: Day): T | undefined {
  return t.find((entry) => contains(entry, d))?.value
}

export function mapTimeline<A, B>(t: Timeline<A>, f: (value: A, during: Period) => B): Timeline<B> {
  return t.map((entry) => ({ from: entry.from, to: entry.to, value: f(entry.value, entry) }))
}

/**
 * Both timelines as one, cut wherever either changes. On days that only one covers `f` gets undefined for the other;
 * on days that neither covers it is not asked. Where `f` answers undefined the result has a gap.
 */
export function combine<A, B, C>(
  a: Timeline<A>,
  b: Timeline<B>,
  f: (a: A | undefined, b: B | undefined, during: Period) => C | undefined,
): Timeline<C> {
  const combined: TimelineEntry<C>[] = []
  const cuts = cutsOf([...a, ...b])
  let i = 0
  let j = 0
  for (const [k, from] of cuts.entries()) {
    while ((a[i]?.to ?? NEVER) < from) i++
    while ((b[j]?.to ?? NEVER) < from) j++
    const inA = entryAt(a[i], from)
    const inB = entryAt(b[j], from)
    if (inA === undefined && inB === undefined) continue
    const next = cuts[k + 1]
    const during = { from, to: next === undefined ? NEVER : dayFromNumber(next - 1) }
    const value = f(inA?.value, inB?.value, during)
    if (value !== undefined) combined.push({ ...during, value })
  }
  return combined
}

/** Every day on which a new stretch may begin, sorted. */
function cutsOf(periods: readonly Period[]): readonly Day[] {
  const cuts = new Set<Day>()
  for (const p of periods) {
    cuts.add(p.from)
    if (!isNever(p.to)) cuts.add(dayFromNumber(p.to + 1))
  }
  return [...cuts].sort((a, b) => a - b)
}

function entryAt<T>(entry: TimelineEntry<T> | undefined, d: Day): TimelineEntry<T> | undefined {
  return entry !== undefined && contains(entry, d) ? entry : undefined
}

/** The days whose value satisfies `holds`. */
export function whereValue<T>(t: Timeline<T>, holds: (value: T) => boolean): DaySet {
  return daySet(t.filter((entry) => holds(entry.value)))
}

/** The sum over the days of the window, each day counting its value. Infinite when an open entry meets an open window. */
export function sumInWindow(t: Timeline<number>, window: Period): number {
  let sum = 0
  for (const entry of t) {
    const shared = overlapOf(entry, window)
    if (shared !== undefined && entry.value !== 0) sum += entry.value * lengthOf(shared)
  }
  return sum
}
