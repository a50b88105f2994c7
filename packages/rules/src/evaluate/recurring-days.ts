import {
  type DaySet,
  dayFromNumber,
  daySet,
  EMPTY,
  type HolidayCalendar,
  holidaysWithin,
  intersect,
  LAST_DAY,
  type Period,
  runs,
  weekday,
} from '@sagsvej/calendar'

// A run that is still going is followed to the calendar's last day, so that no count falls short.

const lastOf = (run: Period): number => Math.min(run.to, LAST_DAY)

/** The days of a set that are one of the weekdays (1 = Monday … 7 = Sunday). */
export function weekdaysOf(set: DaySet, weekdays: readonly number[]): DaySet {
  const stretches = stretchesOf(weekdays)
  const found: Period[] = []
  for (const run of runs(set)) {
    for (let sunday = run.from - weekday(run.from); sunday < lastOf(run); sunday += 7) {
      for (const [first, last] of stretches) {
        const from = Math.max(run.from, sunday + first)
        const to = Math.min(lastOf(run), sunday + last)
        if (from <= to) found.push({ from: dayFromNumber(from), to: dayFromNumber(to) })
      }
    }
  }
  return daySet(found)
}

/** Neighbouring weekdays as stretches: Monday to Friday is one. */
function stretchesOf(weekdays: readonly number[]): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = []
  for (let day = 1; day <= 7; day++) {
    if (!weekdays.includes(day)) continue
    const last = stretches.at(-1)
    if (last?.[1] === day - 1) last[1] = day
    else stretches.push([day, day])
  }
  return stretches
}

/** The days of a set that are holidays and fall on one of the weekdays. */
export function holidaysOf(set: DaySet, calendar: HolidayCalendar, weekdays: readonly number[]): DaySet {
  const [first] = set
  const last = set.at(-1)
  if (!first || !last) return EMPTY
  const days = holidaysWithin(calendar, { from: first.from, to: dayFromNumber(lastOf(last)) })
    .filter(({ day }) => weekdays.includes(weekday(day)))
    .map(({ day }) => ({ from: day, to: day }))
  return intersect(set, daySet(days))
}
