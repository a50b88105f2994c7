import { addDays } from './add.ts'
import type { Bilingual } from './bilingual.ts'
import { firstNumberOfMonth, lengthOfMonth } from './civil.ts'
import { type Day, dayFromNumber, FIRST_DAY, NEVER } from './day.ts'
import { type DaySet, daySet } from './day-set.ts'
import { easterSunday } from './easter.ts'
import { yearOf } from './fields.ts'
import { contains, type Period } from './period.ts'

/** A day that returns each year, and since when and until when it does. That is law, and comes in as data. */
export interface HolidayRule {
  readonly name: Bilingual
  /** A fixed date (month 1-12), or days after Easter Sunday of the same year (negative: before). */
  readonly on: { readonly month: number; readonly day: number } | { readonly easter: number }
  /** First and last day in force, both included. */
  readonly from?: Day
  readonly to?: Day
}

export type HolidayCalendar = readonly HolidayRule[]

export interface Holiday {
  readonly day: Day
  readonly rule: HolidayRule
}

/** The rule that makes the day a holiday; the first of the calendar when two fall together. */
export function holidayOn(calendar: HolidayCalendar, d: Day): HolidayRule | undefined {
  const year = yearOf(d)
  return calendar.find((rule) => dayInYear(rule, year) === d)
}

/** By day, and in the calendar's order when two fall together. Throws `never` for an open window. */
export function holidaysWithin(calendar: HolidayCalendar, window: Period): readonly Holiday[] {
  const found: Holiday[] = []
  for (let year = yearOf(window.from); year <= yearOf(window.to); year++) {
    for (const rule of calendar) {
      const day = dayInYear(rule, year)
      if (day !== undefined && contains(window, day)) found.push({ day, rule })
    }
  }
  return found.sort((a, b) => a.day - b.day)
}

export function holidaySet(calendar: HolidayCalendar, window: Period): DaySet {
  return daySet(holidaysWithin(calendar, window).map(({ day }) => ({ from: day, to: day })))
}

/** Undefined in the years in which the rule is not in force, or has no such date (29 February). */
function dayInYear(rule: HolidayRule, year: number): Day | undefined {
  const day = 'easter' in rule.on ? addDays(easterSunday(year), rule.on.easter) : fixedDate(rule.on, year)
  if (day === undefined) return undefined
  return contains({ from: rule.from ?? FIRST_DAY, to: rule.to ?? NEVER }, day) ? day : undefined
}

function fixedDate(on: { readonly month: number; readonly day: number }, year: number): Day | undefined {
  const month = (year - 1970) * 12 + on.month - 1
  return on.day <= lengthOfMonth(month) ? dayFromNumber(firstNumberOfMonth(month) + on.day - 1) : undefined
}
