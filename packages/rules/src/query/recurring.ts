import { type HolidayCalendar, LAST_DAY, NEVER } from '@sagsvej/calendar'
import { HORIZON, HORIZON_MONTHS, NO_HORIZON_FROM } from '../horizon.ts'
import { holidayTable } from '../runtime/recurring.ts'
import type { Dialect } from './dialect.ts'
import { FROM, TO } from './names.ts'
import type { Statement } from './statement.ts'

type Keys = readonly string[]

/** Runs that are still going end where recurring days are no longer looked for: see `followedTo`. */
export function followed(runs: string, keys: Keys, dialect: Dialect): string {
  const later = dialect.addMonths(FROM, String(HORIZON_MONTHS))
  const end = `CASE WHEN ${TO} < ${NEVER} THEN ${TO} WHEN ${FROM} > ${NO_HORIZON_FROM} THEN ${LAST_DAY} ELSE GREATEST(${HORIZON}, ${later}) END`
  return `SELECT ${keys.join(', ')}, ${FROM}, ${end} AS ${TO} FROM ${runs}`
}

/** The days of runs that are one of the weekdays (1 = Monday … 7 = Sunday), as runs. */
export function weekdayRuns(runs: string, keys: Keys, weekdays: readonly number[]): string {
  const blocks = blocksOf(weekdays)
  if (!blocks) return runs
  const of = keys.join(', ')
  const shares = blocks.map(({ first, days }) => {
    // 1970-01-01, day 0, was a Thursday, three days after a Monday.
    const since = `((${FROM} + ${3 - (first - 1)}) % 7 + 7) % 7`
    const weeks = `SELECT ${of}, ${FROM}, ${TO}, CAST(UNNEST(range(${FROM} - ${since}, ${TO} + 1, 7)) AS INTEGER) AS begins FROM (${runs})`
    const share = `GREATEST(${FROM}, begins) AS ${FROM}, LEAST(${TO}, begins + ${days - 1}) AS ${TO}`
    return `SELECT * FROM (SELECT ${of}, ${share} FROM (${weeks})) WHERE ${FROM} <= ${TO}`
  })
  return shares.join(' UNION ALL ')
}

interface Block {
  /** The weekday it begins on. */
  readonly first: number
  readonly days: number
}

/** Weekdays that follow one another, from Sunday on to Monday too; undefined where that is all of them. */
function blocksOf(weekdays: readonly number[]): readonly Block[] | undefined {
  const isIn = (day: number) => weekdays.includes(((day + 6) % 7) + 1)
  const week = [1, 2, 3, 4, 5, 6, 7]
  if (week.every(isIn)) return undefined
  return week
    .filter((day) => isIn(day) && !isIn(day - 1))
    .map((first) => ({ first, days: week.findIndex((n) => !isIn(first + n)) + 1 }))
}

/** The holidays that lie in runs. */
export function holidayRuns(runs: string, keys: Keys, holidays: string): string {
  const share = `GREATEST(${FROM}, first_day) AS ${FROM}, LEAST(${TO}, last_day) AS ${TO}`
  return (
    `SELECT ${keys.join(', ')}, ${share} FROM (${runs}) AS runs ` +
    `JOIN ${holidays} ON first_day <= ${TO} AND last_day >= ${FROM}`
  )
}

/** The holidays of calendars, each a relation that stands in the statement once. */
export function holidayRelations(
  statement: Statement,
): (calendar: HolidayCalendar, weekdays: readonly number[]) => string {
  const known = new Map<HolidayCalendar, Map<string, string>>()
  return (calendar, weekdays) => {
    const relations = known.get(calendar) ?? new Map<string, string>()
    known.set(calendar, relations)
    const name = relations.get(weekdays.join()) ?? statement.add('helligdage', valuesOf(calendar, weekdays))
    relations.set(weekdays.join(), name)
    return name
  }
}

function valuesOf(calendar: HolidayCalendar, weekdays: readonly number[]): string {
  const days = holidayTable(calendar, weekdays).days()
  const rows = Array.from({ length: days.length / 2 }, (_, i) => `(${days[2 * i]}, ${days[2 * i + 1]})`)
  if (rows.length === 0) return 'SELECT 0 AS first_day, 0 AS last_day WHERE FALSE'
  return `SELECT * FROM (VALUES ${rows.join(', ')}) AS days(first_day, last_day)`
}
