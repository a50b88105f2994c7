import { FIRST_DAY, LAST_DAY, monthIndex, NEVER } from '@sagsvej/calendar'
import type { NumExpr, SetExpr } from '../kernel/expr.ts'
import { asking, type Counted, nameOf } from './asking.ts'
import { EPOCH } from './dialect.ts'
import { type Frame, type Querying, sqlIn } from './frame.ts'
import { FROM, TO } from './names.ts'
import { runsOf } from './runs.ts'
import { followedFor, lengthsOf } from './windows.ts'

type MonthEndOver = Extract<NumExpr, { e: 'monthEndOver' }>

const FIRST_MONTH = monthIndex(FIRST_DAY)
const MONTHS = monthIndex(LAST_DAY) - FIRST_MONTH + 1

/** Every month of the calendar: its number, the first being 1, and its first and last day. */
export const monthTable =
  `SELECT CAST(m + 1 AS INTEGER) AS month, ` +
  `CAST(CAST(begins AS DATE) - ${EPOCH} AS INTEGER) AS first_day, CAST(last_day(begins) - ${EPOCH} AS INTEGER) AS last_day ` +
  `FROM (SELECT m, CAST(DATE '1900-01-01' + to_months(CAST(m AS INTEGER)) AS DATE) AS begins FROM range(${MONTHS}) AS months(m))`

/** How many ends of months are tried at once. More make the query longer, not the answer another. */
const MOST_CANDIDATES = 24
const USUAL_CANDIDATES = 12

/** So many as it takes to pass the limit from nothing in an unbroken run, of which the first days may be left out. */
function candidatesFor({ limit, set }: MonthEndOver): number {
  const days = limit.max + leftOut(set)
  return Number.isFinite(days)
    ? Math.min(Math.max(Math.ceil((days + 1) / 28) + 1, 1), MOST_CANDIDATES)
    : USUAL_CANDIDATES
}

const leftOut = (set: SetExpr): number =>
  set.e === 'dropFirst' ? Math.max(set.days.max, 0) + leftOut(set.set) : 0

/**
 * The first end of a month at which more than the limit is counted. Two ways that give the same: the first ends of
 * months are tried all at once, one sum each, in one look at the runs; for the few rows that are neither decided by
 * them nor done with their days, the months that have days are laid out and summed in order.
 */
export function monthEndOver(expr: MonthEndOver, frame: Frame, q: Querying): Counted {
  const { name, keys } = runsOf(expr.set, frame, q)
  const { most } = lengthsOf(expr.months)
  const rows = asking(expr, frame, q, { most_days: expr.limit, since: expr.notBefore }, [
    `most_days >= 0`,
    `most_days < ${most}`,
    ...(expr.notBefore.max > LAST_DAY ? [`since < ${NEVER}`] : []),
  ])
  const joined = (runs: string) => `JOIN ${runs} USING (${keys.join(', ')})`
  const ending = `(SELECT *, LEAST(${TO}, ${LAST_DAY}) + 1 AS after FROM ${name}) AS runs`
  const looking = { expr, of: frame.keys.join(', '), runs: joined(name), ending: joined(ending), q }
  const first = q.statement.add('prøvet', tried(looking, rows))
  const answered = (from: string) => `SELECT ${looking.of}, answer AS ${nameOf(expr)} FROM ${from}`
  const query = `${answered(`${first} WHERE answer IS NOT NULL`)} UNION ALL ${answered(`(${laidOut(looking, first)})`)}`
  const relation = q.statement.add('talt', query)
  const counted = `COALESCE(${nameOf(expr)}, ${NEVER})`
  if (expr.limit.min >= 0) return { relation, value: counted }
  // More than less than nothing lies in any month.
  const day = sqlIn(expr.notBefore, frame, q)
  const end = q.dialect.monthEnd(`LEAST(${day}, ${LAST_DAY})`)
  const below = `${sqlIn(expr.limit, frame, q)} < 0 AND ${day} < ${NEVER}`
  return { relation, value: `CASE WHEN ${below} THEN ${end} ELSE ${counted} END` }
}

interface Looking {
  readonly expr: MonthEndOver
  /** The keys of the rows that ask. */
  readonly of: string
  /** The join with the runs that are counted. */
  readonly runs: string
  /** The same, with the day after the last of each. */
  readonly ending: string
  readonly q: Querying
}

const numberOfMonth = (day: string, { dialect }: Querying): string =>
  `${dialect.monthIndex(day)} + ${1 - FIRST_MONTH}`

/**
 * For each month, the first days of the months that windows begin and end with: window i holds the days from `b_i` to the
 * day before `b_(i + months)`, and is the one that ends i months after the month itself.
 */
function windowTable({ months }: MonthEndOver, candidates: number, q: Querying): string {
  const steps = Array.from({ length: candidates + months }, (_, i) => i)
  const columns = steps.map((i) => {
    const at = `month + ${i + 1 - months}`
    return `CASE WHEN ${at} > ${MONTHS} THEN ${LAST_DAY + 1} ELSE starts[GREATEST(${at}, 1)] END AS b_${i}`
  })
  const starts = `SELECT list(first_day ORDER BY month) AS starts FROM ${q.months()}`
  return `SELECT month, ${columns.join(', ')} FROM ${q.months()}, (${starts})`
}

/** For each row: the answer; NEVER where no day is left that could change it; NULL, and from when to look, otherwise. */
function tried({ expr, of, ending, q }: Looking, rows: string): string {
  const candidates = candidatesFor(expr)
  const numbers = Array.from({ length: candidates }, (_, i) => i)
  const windows = q.statement.add('vinduer', windowTable(expr, candidates, q))
  const end = (i: number) => `b_${i + expr.months} - 1`
  const days = (i: number) => `GREATEST(LEAST(after, b_${i + expr.months}) - GREATEST(${FROM}, b_${i}), 0)`
  const sums = numbers.map((i) => `SUM(CAST(${days(i)} AS DOUBLE)) AS days_${i}`)
  const asked = `SELECT ${of}, CAST(most_days AS INTEGER) AS most_days, ${numberOfMonth('since', q)} AS month FROM ${rows}`
  const summed =
    `SELECT ${of}, ANY_VALUE(most_days) AS most_days, ANY_VALUE(month) AS month, MAX(after) - 1 AS last_day, ${sums.join(', ')} ` +
    `FROM (${asked}) JOIN ${windows} USING (month) ${ending} WHERE after > b_0 GROUP BY ${of}`
  const last = candidates - 1
  const answers = numbers.map((i) => `WHEN days_${i} > most_days THEN ${end(i)}`)
  return (
    `SELECT ${of}, most_days, CASE ${answers.join(' ')} WHEN last_day <= ${end(last)} OR ${end(last)} >= ${LAST_DAY} THEN ${NEVER} END AS answer, ` +
    `${end(last)} + 1 AS since, b_${candidates} AS opens FROM (${summed}) JOIN ${windows} USING (month)`
  )
}

/** The same, month by month, for rows whose count is not over the limit when they begin. */
function laidOut({ expr, of, runs, q }: Looking, first: string): string {
  const end = `LEAST(${TO}, ${LAST_DAY}, GREATEST(${FROM}, since) + ${followedFor(expr.months)})`
  const parts =
    `SELECT ${of}, most_days, since, GREATEST(${FROM}, opens) AS begins, ${end} AS ends ` +
    `FROM (SELECT * FROM ${first} WHERE answer IS NULL) ${runs}`
  const months = `range(${numberOfMonth('begins', q)}, ${numberOfMonth('ends', q)} + 1)`
  const unfolded =
    `SELECT ${of}, most_days, since, begins, ends, CAST(UNNEST(${months}) AS INTEGER) AS month ` +
    `FROM (${parts}) WHERE begins <= ends`
  const days = `SUM(LEAST(ends, last_day) - GREATEST(begins, first_day) + 1) AS days`
  const monthly =
    `SELECT ${of}, most_days, since, month, last_day, ${days} FROM (${unfolded}) JOIN ${q.months()} USING (month) ` +
    `GROUP BY ${of}, most_days, since, month, last_day`
  const window = `PARTITION BY ${of} ORDER BY month RANGE BETWEEN ${expr.months - 1} PRECEDING AND CURRENT ROW`
  const counted = `SELECT ${of}, most_days, since, last_day, SUM(days) OVER (${window}) AS counted FROM (${monthly})`
  return `SELECT ${of}, MIN(last_day) AS answer FROM (${counted}) WHERE counted > most_days AND last_day >= since GROUP BY ${of}`
}
