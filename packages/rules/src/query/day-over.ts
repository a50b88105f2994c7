import { LAST_DAY, NEVER } from '@sagsvej/calendar'
import type { NumExpr } from '../kernel/expr.ts'
import { asking, type Counted, nameOf } from './asking.ts'
import { type Frame, type Querying, sqlIn } from './frame.ts'
import { FROM, TO } from './names.ts'
import { runsOf } from './runs.ts'
import { followedFor, lengthsOf } from './windows.ts'

type DayOver = Extract<NumExpr, { e: 'dayOver' }>

/**
 * The first day on which more than the limit is counted in the months that end with it. A count grows on days of the
 * set only: those are laid out one by one, with the day to look from, and counted back from each.
 */
export function dayOver(expr: DayOver, frame: Frame, q: Querying): Counted {
  const { name, keys } = runsOf(expr.set, frame, q)
  const of = frame.keys.join(', ')
  const rows = asking(expr, frame, q, { most_days: expr.limit, since: expr.notBefore }, [
    `most_days >= 0`,
    `most_days < ${lengthsOf(expr.months).most}`,
    ...(expr.notBefore.max > LAST_DAY ? [`since < ${NEVER}`] : []),
  ])
  const windowStart = (day: string) => `${q.dialect.addMonths(day, String(-expr.months))} + 1`
  const begin = `GREATEST(${FROM}, ${windowStart('since')})`
  const end = `LEAST(${TO}, ${LAST_DAY}, GREATEST(${FROM}, since) + CAST(${followedFor(expr.months)} AS INTEGER))`
  const parts =
    `SELECT ${of}, most_days, since, ${begin} AS begins, ${end} AS ends ` +
    `FROM ${rows} JOIN ${name} USING (${keys.join(', ')})`
  const followed = q.statement.add('fulgt', `SELECT * FROM (${parts}) WHERE begins <= ends`)
  const days =
    `SELECT ${of}, most_days, since, CAST(UNNEST(range(begins, ends + 1)) AS INTEGER) AS of_day, 1 AS counts FROM ${followed} ` +
    `UNION ALL SELECT DISTINCT ${of}, most_days, since, since AS of_day, 0 AS counts FROM ${followed}`
  const window = `PARTITION BY ${of} ORDER BY of_day RANGE BETWEEN of_day - (${windowStart('of_day')}) PRECEDING AND CURRENT ROW`
  const counted = `SELECT ${of}, most_days, since, of_day, SUM(counts) OVER (${window}) AS counted FROM (${days})`
  const query = `SELECT ${of}, MIN(of_day) AS ${nameOf(expr)} FROM (${counted}) WHERE counted > most_days AND of_day >= since GROUP BY ${of}`
  const relation = q.statement.add('talt', query)
  const first = `COALESCE(${nameOf(expr)}, ${NEVER})`
  if (expr.limit.min >= 0) return { relation, value: first }
  // More than less than nothing lies in any months.
  const day = sqlIn(expr.notBefore, frame, q)
  return { relation, value: `CASE WHEN ${sqlIn(expr.limit, frame, q)} < 0 THEN ${day} ELSE ${first} END` }
}
