import { addDays } from './add.ts'
import { type Day, isNever } from './day.ts'
import { CalendarError } from './errors.ts'
import { weekday } from './fields.ts'
import { type HolidayCalendar, holidayOn } from './holidays.ts'
import { requireWhole } from './whole.ts'

/** The last weekday that may be a working day: Friday (5), or Saturday (6) where a rule counts it. */
export type WorkingWeek = 5 | 6

const FRIDAY = 5

/** Monday to Friday (or Saturday), and not a holiday of the calendar. */
export function isWorkingDay(calendar: HolidayCalendar, d: Day, week: WorkingWeek = FRIDAY): boolean {
  return weekday(d) <= week && holidayOn(calendar, d) === undefined
}

export function isWeekend(d: Day): boolean {
  return weekday(d) > FRIDAY
}

/** `d` is day 0 whatever day it is, day 1 the next working day; `n` may be negative. NEVER stays NEVER. */
export function addWorkingDays(
  calendar: HolidayCalendar,
  d: Day,
  n: number,
  week: WorkingWeek = FRIDAY,
): Day {
  requireWhole('The number of working days', n)
  if (isNever(d)) return d
  const step = n < 0 ? -1 : 1
  let day = d
  for (let left = Math.abs(n); left > 0; ) {
    day = addDays(day, step)
    if (isWorkingDay(calendar, day, week)) left--
  }
  return day
}

/** How many working days come after `d`, up to and including `to`: the number that leads there, 0 when none does. */
export function workingDaysAfter(calendar: HolidayCalendar, d: Day, to: Day): number {
  if (isNever(d) || isNever(to))
    throw new CalendarError('never', 'No working days can be counted to or from NEVER')
  let count = 0
  for (let day = addDays(d, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(calendar, day)) count++
  return count
}

/** `d` itself when it is a working day. NEVER stays NEVER. */
export function nextWorkingDay(calendar: HolidayCalendar, d: Day): Day {
  let day = d
  while (!isNever(day) && !isWorkingDay(calendar, day)) day = addDays(day, 1)
  return day
}
