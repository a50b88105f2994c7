import {
  countBetween,
  type Day,
  dayOver as dayOverFlat,
  daysFrom,
  differenceOf,
  FIRST_DAY,
  type FlatDays,
  type HolidayCalendar,
  holidaysWithin,
  intersectionOf,
  LAST_DAY,
  monthEndOver as monthEndOverFlat,
  NEVER,
  NO_DAYS,
  normalised,
  nthFrom,
  runAt,
  unionOf,
  weekday,
  withoutFirst,
} from '@sagsvej/calendar'
import { followedTo } from '../horizon.ts'

/** A record of a list of periods; without `til` it is still running. */
interface PeriodRecord {
  readonly fra: number
  readonly til?: number
}

/** The days of a list of periods; of a list that is not known, none. */
export function allPeriods(list: readonly PeriodRecord[] | undefined): FlatDays {
  if (list === undefined) return NO_DAYS
  const ends: number[] = []
  for (const { fra, til } of list) ends.push(fra, til ?? NEVER)
  return normalised(ends)
}

/** The days of those for which `where` holds. */
export function periods<R extends PeriodRecord>(
  list: readonly R[] | undefined,
  where: (record: R) => boolean,
): FlatDays {
  if (list === undefined) return NO_DAYS
  const ends: number[] = []
  for (const record of list) if (where(record)) ends.push(record.fra, record.til ?? NEVER)
  return normalised(ends)
}

/** The same of records `from` until `until` of columns, each of them by its place. */
export function allPeriodsIn(
  fra: ArrayLike<number>,
  til: ArrayLike<number>,
  from: number,
  until: number,
): FlatDays {
  if (from === until) return NO_DAYS
  const ends: number[] = []
  for (let j = from; j < until; j++) ends.push(fra[j] as number, til[j] as number)
  return normalised(ends)
}

export function periodsIn(
  fra: ArrayLike<number>,
  til: ArrayLike<number>,
  from: number,
  until: number,
  where: (place: number) => boolean,
): FlatDays {
  const ends: number[] = []
  for (let j = from; j < until; j++) if (where(j)) ends.push(fra[j] as number, til[j] as number)
  return normalised(ends)
}

export { daysFrom as from, differenceOf as without, intersectionOf as intersect, unionOf as union }

export const dropFirst = withoutFirst

export const countDays = countBetween

/** First day of the run that holds a day, else of the last that began before it; NEVER when none did. */
export function runStart(set: FlatDays, on: number): number {
  const run = runAt(set, on)
  return run < 0 ? NEVER : (set[run] as number)
}

export function runEnd(set: FlatDays, on: number): number {
  const run = runAt(set, on)
  return run < 0 ? NEVER : (set[run + 1] as number)
}

export const monthEndOver = monthEndOverFlat
export const dayOver = dayOverFlat

/** The day on which the days of the set, counted from a day, reach a number: that day itself when it is none. */
export function dayReaching(set: FlatDays, from: number, limit: number): number {
  if (from === NEVER || limit === Number.POSITIVE_INFINITY) return NEVER
  return limit <= 0 ? from : nthFrom(set, from, limit)
}

export function sameDays(a: FlatDays, b: FlatDays): boolean {
  return a.length === b.length && a.every((end, i) => end === b[i])
}

function followed(set: FlatDays): FlatDays {
  const last = set.length - 1
  if (last < 0 || set[last] !== NEVER) return set
  const ends = [...set]
  ends[last] = followedTo({ from: set[last - 1] as Day, to: NEVER })
  return ends
}

/** The days of the set that fall on the weekdays of a mask (bit 1 = Monday … bit 7 = Sunday). */
export function onWeekdays(set: FlatDays, mask: number): FlatDays {
  const days: number[] = []
  const ends = followed(set)
  for (let i = 0; i < ends.length; i += 2) {
    const to = ends[i + 1] as number
    for (let day = ends[i] as number; day <= to; day++) {
      const last = days.length - 1
      if ((mask & (1 << weekday(day as Day))) === 0) continue
      if (last > 0 && days[last] === day - 1) days[last] = day
      else days.push(day, day)
    }
  }
  return days
}

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

/** The days of a set that recur: the table is long, so it is entered where the run begins. */
export function intersectTable(set: FlatDays, table: RecurringDays): FlatDays {
  const [ends, days] = [followed(set), table.days()]
  const common: number[] = []
  for (let i = 0; i < ends.length; i += 2) {
    const [from, to] = [ends[i] as number, ends[i + 1] as number]
    for (let k = firstEnding(days, from); k < days.length && (days[k] as number) <= to; k += 2) {
      common.push(Math.max(from, days[k] as number), Math.min(to, days[k + 1] as number))
    }
  }
  return common
}

/** Index of the first run that ends on a day or later. */
function firstEnding(days: FlatDays, day: number): number {
  let [low, high] = [0, days.length >> 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[2 * middle + 1] as number) < day) low = middle + 1
    else high = middle
  }
  return 2 * low
}
