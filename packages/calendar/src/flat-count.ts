import { LAST_DAY, NEVER } from './day.ts'
import type { FlatDays } from './flat.ts'
import { countWeekdays, EVERY_WEEKDAY, nthWeekday, type WeekdayMask } from './weekday-count.ts'

/** Days that recur, such as holidays: those of a long table, in order, that lie within some runs. */
export interface RecurringWithin {
  readonly runs: FlatDays
  readonly table: FlatDays
}

/** Which days of a set count: all, or those of some weekdays and without days that recur. */
export interface Counted {
  readonly weekdays: WeekdayMask
  readonly without?: RecurringWithin
}

const ALL_COUNT: Counted = { weekdays: EVERY_WEEKDAY }

/** How many days that count lie between two days, both included; without limit when set and stretch are both open. */
export function countBetween(set: FlatDays, from: number, to: number, counted: Counted = ALL_COUNT): number {
  if (from === NEVER || to < from) return 0
  const { weekdays, without } = counted
  let count = 0
  for (let i = firstNotBefore(set, from); i < set.length && (set[i] as number) <= to; i += 2) {
    const first = Math.max(set[i] as number, from)
    const last = Math.min(set[i + 1] as number, to)
    if (last === NEVER) return Number.POSITIVE_INFINITY
    count += weekdays === EVERY_WEEKDAY ? last - first + 1 : countWeekdays(first, last, weekdays)
    if (without) count -= countRecurring(without, first, last, weekdays)
  }
  return count
}

/** Index of the first run that ends on a day or later. Looked for from the end: what is asked of is mostly recent. */
function firstNotBefore(set: FlatDays, day: number): number {
  let i = set.length
  while (i > 0 && (set[i - 1] as number) >= day) i -= 2
  return i
}

/** How many days that recur lie between two days and are one of the weekdays. */
function countRecurring(
  { runs, table }: RecurringWithin,
  from: number,
  to: number,
  weekdays: WeekdayMask,
): number {
  let count = 0
  for (let i = firstNotBefore(runs, from); i < runs.length && (runs[i] as number) <= to; i += 2) {
    const first = Math.max(runs[i] as number, from)
    const last = Math.min(runs[i + 1] as number, to)
    for (let k = firstEnding(table, first); k < table.length && (table[k] as number) <= last; k += 2) {
      const [a, b] = [Math.max(first, table[k] as number), Math.min(last, table[k + 1] as number)]
      count += weekdays === EVERY_WEEKDAY ? b - a + 1 : countWeekdays(a, b, weekdays)
    }
  }
  return count
}

/** Index of the first run of a long table that ends on a day or later. */
export function firstEnding(table: FlatDays, day: number): number {
  let [low, high] = [0, table.length >> 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((table[2 * middle + 1] as number) < day) low = middle + 1
    else high = middle
  }
  return 2 * low
}

/** The `n`th day that counts from a day on, `n` from 1; NEVER when there are fewer before the calendar ends. */
export function nthFrom(set: FlatDays, from: number, n: number, counted: Counted = ALL_COUNT): number {
  const { weekdays, without } = counted
  let day = nthOf(set, from, n, weekdays)
  if (!without) return day
  let start = from
  while (day < NEVER) {
    // As many as were left out between them are still lacking.
    const lacking = countBetween(set, start, day, { weekdays }) - countBetween(set, start, day, counted)
    if (lacking === 0) return day
    start = day + 1
    day = start > LAST_DAY ? NEVER : nthOf(set, start, lacking, weekdays)
  }
  return NEVER
}

function nthOf(set: FlatDays, from: number, n: number, weekdays: WeekdayMask): number {
  const every = weekdays === EVERY_WEEKDAY
  let lacking = n
  for (let i = firstNotBefore(set, from); i < set.length; i += 2) {
    const last = set[i + 1] as number
    const first = Math.max(set[i] as number, from)
    const day = every ? first + lacking - 1 : nthWeekday(first, lacking, weekdays)
    if (day <= last) return day > LAST_DAY ? NEVER : day
    lacking -= every ? last - first + 1 : countWeekdays(first, last, weekdays)
  }
  return NEVER
}
