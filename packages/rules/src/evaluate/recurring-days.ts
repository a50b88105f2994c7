import {
  type DaySet,
  dayFromNumber,
  daySet,
  FIRST_DAY,
  type HolidayCalendar,
  holidaysWithin,
  LAST_DAY,
  overlapOf,
  type Period,
  runs,
  weekday,
} from '@sagsvej/calendar'
import { followedTo } from '../horizon.ts'

/** The days of a set that are one of the weekdays (1 = Monday … 7 = Sunday). */
export const weekdaysOf = (set: DaySet, weekdays: readonly number[]): DaySet =>
  among(set, everyWeek(weekdays))

/** The days of a set that are holidays and fall on one of the weekdays. */
export const holidaysOf = (set: DaySet, calendar: HolidayCalendar, weekdays: readonly number[]): DaySet =>
  among(set, everyHoliday(calendar, weekdays))

const weeks = new Map<string, DaySet>()
const holidays = new WeakMap<HolidayCalendar, Map<string, DaySet>>()

const everyWeek = (weekdays: readonly number[]): DaySet =>
  once(weeks, weekdays.join(), () => {
    const days: Period[] = []
    for (let n: number = FIRST_DAY; n <= LAST_DAY; n++) {
      const day = dayFromNumber(n)
      if (weekdays.includes(weekday(day))) days.push({ from: day, to: day })
    }
    return daySet(days)
  })

function everyHoliday(calendar: HolidayCalendar, weekdays: readonly number[]): DaySet {
  const known = holidays.get(calendar) ?? new Map<string, DaySet>()
  holidays.set(calendar, known)
  return once(known, weekdays.join(), () => {
    const all = holidaysWithin(calendar, { from: FIRST_DAY, to: LAST_DAY })
    return daySet(
      all.filter(({ day }) => weekdays.includes(weekday(day))).map(({ day }) => ({ from: day, to: day })),
    )
  })
}

function once(known: Map<string, DaySet>, key: string, make: () => DaySet): DaySet {
  const before = known.get(key)
  if (before) return before
  const made = make()
  known.set(key, made)
  return made
}

/**
 * The intersection with a long table of days: looked up, where the calendar's own would walk it from its beginning. What
 * two sets have in common is in order and apart, as they are.
 */
function among(set: DaySet, table: DaySet): DaySet {
  const found: Period[] = []
  for (const open of runs(set)) {
    const run = { from: open.from, to: followedTo(open) }
    for (let i = firstEnding(table, run.from); ; i++) {
      const stretch = table[i]
      if (stretch === undefined || stretch.from > run.to) break
      const inside = stretch.from >= run.from && stretch.to <= run.to
      const shared = inside ? stretch : overlapOf(stretch, run)
      if (shared) found.push(shared)
    }
  }
  return found as readonly Period[] as DaySet
}

/** Index of the first stretch that ends on a day or later. */
function firstEnding(table: DaySet, day: number): number {
  let [low, high] = [0, table.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((table[middle]?.to ?? day) < day) low = middle + 1
    else high = middle
  }
  return low
}
