import { FIRST_DAY, LAST_DAY, monthIndex, NEVER } from '@sagsvej/calendar'
import type { NumExpr } from '../kernel/expr.ts'
import { asking, type Counted, nameOf } from './asking.ts'
import { type Frame, type Querying, sqlIn } from './frame.ts'
import { FROM, TO } from './names.ts'
import { runsOf } from './runs.ts'
import { followedFor, lengthsOf } from './windows.ts'

type MonthEndOver = Extract<NumExpr, { e: 'monthEndOver' }>

const FIRST_MONTH = monthIndex(FIRST_DAY)
const MONTHS = monthIndex(LAST_DAY) - FIRST_MONTH + 1
/** The first day of each month of the calendar, and the day after the last; the first is number 1. */
export const monthStarts =
  `SELECT list_transform(range(${MONTHS + 1}), lambda m: ` +
  `CAST(CAST(DATE '1900-01-01' + to_months(CAST(m AS INTEGER)) AS DATE) - DATE '1970-01-01' AS INTEGER)) AS starts`

/** How many ends of months are tried at once. More make the query longer, not the answer another. */
const MOST_CANDIDATES = 24
const USUAL_CANDIDATES = 12

/** So many as it takes to pass the limit from nothing in an unbroken run. */
const candidatesFor = ({ max }: NumExpr): number =>
  Number.isFinite(max)
    ? Math.min(Math.max(Math.ceil((max + 1) / 28) + 1, 1), MOST_CANDIDATES)
    : USUAL_CANDIDATES

/**
 * The first end of a month at which more than the limit is counted. Two ways that give the same: the first ends of
 * months are tried all at once, one sum each, in one look at the runs; for the few rows that are neither decided by
 * them nor done with their days, the months that have days are laid out and summed in order.
 */
export function monthEndOver(expr: MonthEndOver, frame: Frame, q: Querying): Counted {
  const { name, keys } = runsOf(expr.set, frame, q)
  const of = frame.keys.join(', ')
  const { most } = lengthsOf(expr.months)
  const rows = asking(frame, q, { most_days: expr.limit, since: expr.notBefore }, [
    `most_days >= 0`,
    `most_days < ${most}`,
    ...(expr.notBefore.max > LAST_DAY ? [`since < ${NEVER}`] : []),
  ])
  const first = q.statement.add('prøvet', tried(expr, rows, `JOIN ${name} USING (${keys.join(', ')})`, of, q))
  const open = `(SELECT ${of}, most_days, since FROM ${first} WHERE answer IS NULL) AS asking`
  const later = laidOut(expr, open, `JOIN ${name} USING (${keys.join(', ')})`, of, q)
  const query =
    `SELECT ${of}, answer AS ${nameOf(expr)} FROM ${first} WHERE answer IS NOT NULL ` +
    `UNION ALL SELECT ${of}, answer AS ${nameOf(expr)} FROM (${later})`
  const relation = q.statement.add('talt', query)
  const counted = `COALESCE(${nameOf(expr)}, ${NEVER})`
  if (expr.limit.min >= 0) return { relation, value: counted }
  // More than less than nothing lies in any month.
  const day = sqlIn(expr.notBefore, frame, q)
  const end = q.dialect.monthEnd(`LEAST(${day}, ${LAST_DAY})`)
  const below = `${sqlIn(expr.limit, frame, q)} < 0 AND ${day} < ${NEVER}`
  return { relation, value: `CASE WHEN ${below} THEN ${end} ELSE ${counted} END` }
}

/** Month number 1 is the calendar's first. */
const numberOf = (day: string, { dialect }: Querying): string =>
  `${dialect.monthIndex(day)} + ${1 - FIRST_MONTH}`

/** For each row: the answer; NEVER where no day is left that could change it; NULL, and from when to look, otherwise. */
function tried(expr: MonthEndOver, rows: string, runs: string, of: string, q: Querying): string {
  const candidates = candidatesFor(expr.limit)
  const numbers = Array.from({ length: candidates }, (_, i) => i)
  const months =
    `SELECT ${of}, CAST(most_days AS INTEGER) AS most_days, starts, ${numberOf('since', q)} AS month ` +
    `FROM ${rows}, ${q.monthStarts()}`
  const begin = (i: number) => `starts[GREATEST(month + ${i + 1 - expr.months}, 1)]`
  const end = (i: number) => `starts[LEAST(month + ${i + 1}, ${MONTHS + 1})] - 1`
  const days = (i: number) => `GREATEST(LEAST(${TO}, ${end(i)}) - GREATEST(${FROM}, ${begin(i)}) + 1, 0)`
  const sums = numbers.map((i) => `SUM(CAST(${days(i)} AS DOUBLE)) AS days_${i}`)
  const summed =
    `SELECT ${of}, ANY_VALUE(most_days) AS most_days, ANY_VALUE(month) AS month, ANY_VALUE(starts) AS starts, MAX(${TO}) AS last_day, ` +
    `${sums.join(', ')} FROM (${months}) ${runs} WHERE ${TO} >= ${begin(0)} GROUP BY ${of}`
  const cases = numbers.map((i) => `WHEN days_${i} > most_days THEN ${end(i)}`)
  const last = candidates - 1
  return (
    `SELECT ${of}, most_days, CASE ${cases.join(' ')} WHEN last_day <= ${end(last)} OR month + ${last} >= ${MONTHS} THEN ${NEVER} END AS answer, ` +
    `${end(last)} + 1 AS since FROM (${summed})`
  )
}

/** The same, month by month, for rows whose count is not over the limit when they begin. */
function laidOut(expr: MonthEndOver, rows: string, runs: string, of: string, q: Querying): string {
  const begin = `GREATEST(${FROM}, starts[GREATEST(${numberOf('since', q)} - ${expr.months - 1}, 1)])`
  const end = `LEAST(${TO}, ${LAST_DAY}, GREATEST(${FROM}, since) + ${followedFor(expr.months)})`
  const parts = `SELECT ${of}, most_days, since, ${begin} AS begins, ${end} AS ends FROM ${rows} ${runs}, ${q.monthStarts()}`
  const unfolded =
    `SELECT ${of}, most_days, since, begins, ends, UNNEST(range(${numberOf('begins', q)}, ${numberOf('ends', q)} + 1)) AS month ` +
    `FROM (${parts}) WHERE begins <= ends`
  const days = `LEAST(ends, starts[month + 1] - 1) - GREATEST(begins, starts[month]) + 1`
  const monthly =
    `SELECT ${of}, most_days, since, month, starts[month + 1] - 1 AS month_end, SUM(${days}) AS days ` +
    `FROM (${unfolded}), ${q.monthStarts()} GROUP BY ${of}, most_days, since, month, month_end`
  const window = `PARTITION BY ${of} ORDER BY month RANGE BETWEEN ${expr.months - 1} PRECEDING AND CURRENT ROW`
  const counted = `SELECT ${of}, most_days, since, month_end, SUM(days) OVER (${window}) AS counted FROM (${monthly})`
  return `SELECT ${of}, MIN(month_end) AS answer FROM (${counted}) WHERE counted > most_days AND month_end >= since GROUP BY ${of}`
}
