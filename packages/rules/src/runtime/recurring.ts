import {
  type Counted,
  type Day,
  differenceOf,
  EVERY_WEEKDAY,
  FIRST_DAY,
  type FlatDays,
  firstEnding,
  type HolidayCalendar,
  holidaysWithin,
  LAST_DAY,
  NEVER,
  normalised,
  type RecurringWithin,
  type WeekdayMask,
  weekday,
} from '@sagsvej/calendar'
import { followedTo } from '../horizon.ts'

/** The days of some runs that count: a list of them is only made where more than their number is asked. */
export interface Narrowed {
  readonly runs: FlatDays
  readonly counted: Counted
}

/** A set of days as compiled law works with it. */
export type Days = FlatDays | Narrowed | RecurringWithin

export const isFlat = (set: Days): set is FlatDays => Array.isArray(set)
export const isRecurring = (set: Days): set is RecurringWithin => 'table' in set

/** Days that recur, worked out the first time they are asked for. */
export interface RecurringDays {
  readonly days: () => FlatDays
}

/** The holidays of a calendar that fall on the weekdays given, in every year there is. */
export function holidayTable(calendar: HolidayCalendar, weekdays: readonly number[]): RecurringDays {
  let days: FlatDays | undefined
  const found = () =>
    holidaysWithin(calendar, { from: FIRST_DAY, to: LAST_DAY })
      .filter(({ day }) => weekdays.includes(weekday(day)))
      .flatMap(({ day }) => [day, day])
  return {
    days: () => {
      days ??= normalised(found())
      return days
    },
  }
}

/** The days of a set that recur. */
export const intersectTable = (set: Days, table: RecurringDays): RecurringWithin => ({
  runs: followed(flat(set)),
  table: table.days(),
})

/** The days of the set that fall on the weekdays of a mask. */
export function onWeekdays(set: Days, weekdays: WeekdayMask): Narrowed {
  if (isFlat(set)) return { runs: followed(set), counted: { weekdays } }
  if (isRecurring(set)) return { runs: flat(set), counted: { weekdays } }
  const { runs, counted } = set
  return {
    runs: followed(runs, () => startOfLast(set)),
    counted: { ...counted, weekdays: weekdays & counted.weekdays },
  }
}

/** A set whose last run is still going, with that run ended where recurring days are looked for no further. */
function followed(runs: FlatDays, startOfLastRun = () => runs[runs.length - 2] as number): FlatDays {
  const last = runs.length - 1
  if (last < 0 || runs[last] !== NEVER) return runs
  const ends = [...runs]
  ends[last] = followedTo({ from: startOfLastRun() as Day, to: NEVER })
  return ends
}

/** Where the last run begins, which is still going: after the last day that recurs in it and does not count. */
function startOfLast(set: Narrowed): number {
  const start = set.runs[set.runs.length - 2] as number
  const { without } = set.counted
  if (!without || without.runs.length === 0) return start
  const [from, to] = without.runs.slice(-2) as [number, number]
  const later = firstEnding(without.table, to + 1)
  if ((without.table[later] ?? NEVER) <= to) return Math.max(start, to + 1)
  const end = without.table[later - 1] ?? FIRST_DAY
  if (end >= from) return Math.max(start, end + 1)
  return flat(set)[flat(set).length - 2] as number
}

/** A set as its runs, whatever has not been worked out of it. */
export function flat(set: Days): FlatDays {
  if (isFlat(set)) return set
  if (isRecurring(set)) return recurringIn(set)
  const { weekdays, without } = set.counted
  const days = without ? differenceOf(set.runs, recurringIn(without)) : set.runs
  return weekdays === EVERY_WEEKDAY ? days : someWeekdays(days, weekdays)
}

/** The table is long, so it is entered where each run begins. */
function recurringIn({ runs, table }: RecurringWithin): FlatDays {
  const common: number[] = []
  for (let i = 0; i < runs.length; i += 2) {
    const [from, to] = [runs[i] as number, runs[i + 1] as number]
    for (let k = firstEnding(table, from); k < table.length && (table[k] as number) <= to; k += 2) {
      common.push(Math.max(from, table[k] as number), Math.min(to, table[k + 1] as number))
    }
  }
  return common
}

function someWeekdays(ends: FlatDays, weekdays: WeekdayMask): FlatDays {
  const days: number[] = []
  for (let i = 0; i < ends.length; i += 2) {
    const to = ends[i + 1] as number
    for (let day = ends[i] as number; day <= to; day++) {
      const last = days.length - 1
      if ((weekdays & (1 << weekday(day as Day))) === 0) continue
      if (last > 0 && days[last] === day - 1) days[last] = day
      else days.push(day, day)
    }
  }
  return days
}
