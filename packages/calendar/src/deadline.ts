import { addDays, addMonths, addWeeks } from './add.ts'
import type { Bilingual } from './bilingual.ts'
import { type Day, formatDay, isNever } from './day.ts'
import { CalendarError } from './errors.ts'
import { weekday } from './fields.ts'
import { type HolidayCalendar, holidayOn, holidaysWithin } from './holidays.ts'
import { requireWhole } from './whole.ts'
import { addWorkingDays, nextWorkingDay, type WorkingWeek } from './working-days.ts'

/** `weekdaysAndSaturdays`: working days where a rule counts Saturday as one. */
export type DeadlineUnit = 'calendarDays' | 'workingDays' | 'weekdaysAndSaturdays' | 'weeks' | 'months'

export interface DeadlinePolicy {
  readonly unit: DeadlineUnit
  readonly length: number
  /** What happens when the last day is a Saturday, a Sunday or closed. */
  readonly roll: 'none' | 'nextWorkingDay'
  /** The days, beside weekends, that are not working days. */
  readonly closed: HolidayCalendar
}

export interface DeadlineStart {
  readonly event: Bilingual
  /** Day 0. */
  readonly day: Day
}

export interface NamedDay {
  readonly day: Day
  readonly name: Bilingual
}

/** A deadline with all that is needed to count it again by hand. */
export interface DeadlineAccount {
  /** The last day on which the act is in time. */
  readonly day: Day
  readonly start: DeadlineStart
  readonly unit: DeadlineUnit
  readonly length: number
  /** Holidays on weekdays that were not counted, and every day that the roll passed over. Weekends are otherwise not listed. */
  readonly excluded: readonly NamedDay[]
  /** The last day before it was rolled; present only when it was. */
  readonly rolledFrom?: Day
  /** Why each of the days from `rolledFrom` could not be the last. */
  readonly rolledBecause?: readonly Bilingual[]
}

/**
 * Day 0 is the start day, whatever day it is. Weeks end on the weekday they began on; months on the same date, or on
 * the last of a month that is too short. Throws `never` without a start day, `notWhole` for a length below zero.
 */
export function computeDeadline({
  policy,
  start,
}: {
  policy: DeadlinePolicy
  start: DeadlineStart
}): DeadlineAccount {
  const { unit, length, closed } = policy
  requireWhole('The length of a deadline', length, 0)
  if (isNever(start.day))
    throw new CalendarError('never', 'A deadline cannot run from a day that does not come')
  const counted = lastDay(policy, start.day)
  const account = { start, unit, length }
  const week = workingWeekOf(unit)
  const skipped = week === undefined ? [] : skippedHolidays(closed, start.day, counted, week)
  const day = policy.roll === 'nextWorkingDay' ? nextWorkingDay(closed, counted) : counted
  if (day === counted) return { day, ...account, excluded: skipped }
  const passed = passedOver(closed, counted, day)
  return {
    day,
    ...account,
    excluded: [...skipped, ...passed],
    rolledFrom: counted,
    rolledBecause: passed.map(({ name }) => name),
  }
}

export interface DeadlineComparison {
  /** What an authority must assume of its own deadline. */
  readonly strict: DeadlineAccount
  /** What a citizen may rely on. */
  readonly late: DeadlineAccount
  /** Both ways of counting give the same day. */
  readonly settled: boolean
}

/** Both results where a counting rule is unsettled. Throws `strictAfterLate` when the policies stand the wrong way round. */
export function compareDeadlines(
  strictPolicy: DeadlinePolicy,
  latePolicy: DeadlinePolicy,
  start: DeadlineStart,
): DeadlineComparison {
  const strict = computeDeadline({ policy: strictPolicy, start })
  const late = computeDeadline({ policy: latePolicy, start })
  if (strict.day > late.day) {
    const data = { strict: formatDay(strict.day), late: formatDay(late.day) }
    throw new CalendarError(
      'strictAfterLate',
      `The strict deadline ${data.strict} is after the late one ${data.late}`,
      data,
    )
  }
  return { strict, late, settled: strict.day === late.day }
}

function lastDay({ unit, length, closed }: DeadlinePolicy, start: Day): Day {
  switch (unit) {
    case 'calendarDays':
      return addDays(start, length)
    case 'workingDays':
      return addWorkingDays(closed, start, length)
    case 'weekdaysAndSaturdays':
      return addWorkingDays(closed, start, length, 6)
    case 'weeks':
      return addWeeks(start, length)
    case 'months':
      return addMonths(start, length)
  }
}

const workingWeekOf = (unit: DeadlineUnit): WorkingWeek | undefined =>
  unit === 'workingDays' ? 5 : unit === 'weekdaysAndSaturdays' ? 6 : undefined

function skippedHolidays(
  closed: HolidayCalendar,
  start: Day,
  end: Day,
  week: WorkingWeek,
): readonly NamedDay[] {
  if (end === start) return []
  const skipped = new Map<Day, NamedDay>()
  for (const { day, rule } of holidaysWithin(closed, { from: addDays(start, 1), to: end })) {
    if (weekday(day) <= week && !skipped.has(day)) skipped.set(day, { day, name: rule.name })
  }
  return [...skipped.values()]
}

function passedOver(closed: HolidayCalendar, from: Day, until: Day): readonly NamedDay[] {
  const passed: NamedDay[] = []
  for (let day = from; day < until; day = addDays(day, 1)) {
    passed.push({ day, name: holidayOn(closed, day)?.name ?? weekendName(day) })
  }
  return passed
}

const SATURDAY = 6

function weekendName(d: Day): Bilingual {
  return weekday(d) === SATURDAY ? { da: 'lørdag', en: 'Saturday' } : { da: 'søndag', en: 'Sunday' }
}
