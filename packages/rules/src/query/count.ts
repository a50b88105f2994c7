import { FIRST_DAY, LAST_DAY, NEVER } from '@sagsvej/calendar'
import { type Expr, isSet, type NumExpr, type SetExpr } from '../kernel/expr.ts'
import { asking, type Counted, nameOf } from './asking.ts'
import { askRecords } from './child.ts'
import { dayOver } from './day-over.ts'
import { cast } from './dialect.ts'
import { type Frame, type Querying, sqlIn } from './frame.ts'
import { monthEndOver } from './month-end.ts'
import { FROM, TO } from './names.ts'
import { numberType } from './number-type.ts'
import { runsOf, spread } from './runs.ts'
import { constant } from './scalar.ts'

type Of<E extends NumExpr['e']> = Extract<NumExpr, { e: E }>

/** Counts over the rows of a set or a list, for the rows of a frame. */
export function countedIn(expr: Expr, frame: Frame, q: Querying): Counted {
  if (isSet(expr)) return asList(expr, frame, q)
  switch (expr.e) {
    case 'countDays':
      return countDays(expr, frame, q)
    case 'runStart':
    case 'runEnd':
      return runAt(expr, frame, q)
    case 'dayReaching':
      return dayReaching(expr, frame, q)
    case 'monthEndOver':
      return monthEndOver(expr, frame, q)
    case 'dayOver':
      return dayOver(expr, frame, q)
    case 'sum':
      return sum(expr, frame, q)
    case 'sameDays':
      return sameDays(expr, frame, q)
    default:
      throw new TypeError(`${expr.e} is nothing that is counted`)
  }
}

const added = (expr: Expr, query: string, q: Querying, otherwise: string): Counted => {
  const relation = q.statement.add('talt', query)
  return { relation, value: `COALESCE(${nameOf(expr)}, ${otherwise})` }
}

function countDays(expr: Of<'countDays'>, frame: Frame, q: Querying): Counted {
  const { name, keys } = runsOf(expr.set, frame, q)
  const of = frame.keys.join(', ')
  const rows = asking(expr, frame, q, { since: expr.from, until: expr.to }, [
    'since <= until',
    ...(expr.from.max > LAST_DAY ? [`since < ${NEVER}`] : []),
  ])
  const days = `CAST(LEAST(${TO}, until) - GREATEST(${FROM}, since) + 1 AS DOUBLE)`
  const endless = constant(Number.POSITIVE_INFINITY, q.dialect).text
  const each =
    expr.to.max > LAST_DAY
      ? `CASE WHEN LEAST(${TO}, until) = ${NEVER} THEN ${endless} ELSE ${days} END`
      : days
  const query =
    `SELECT ${of}, ${cast(`SUM(${each})`, numberType(expr), q.dialect)} AS ${nameOf(expr)} ` +
    `FROM ${rows} JOIN ${name} USING (${keys.join(', ')}) WHERE ${FROM} <= until AND ${TO} >= since GROUP BY ${of}`
  return added(expr, query, q, '0')
}

/** The run that holds a day, else the last that began before it: of those begun, none begins or ends later. */
function runAt(expr: Of<'runStart' | 'runEnd'>, frame: Frame, q: Querying): Counted {
  const { name, keys } = runsOf(expr.set, frame, q)
  const of = frame.keys.join(', ')
  const end = expr.e === 'runStart' ? FROM : TO
  const query =
    `SELECT ${of}, MAX(${end}) AS ${nameOf(expr)} FROM ${asking(expr, frame, q, { on_day: expr.on }, [])} ` +
    `JOIN ${name} USING (${keys.join(', ')}) WHERE ${FROM} <= on_day GROUP BY ${of}`
  return added(expr, query, q, String(NEVER))
}

const ALL_DAYS = LAST_DAY - FIRST_DAY + 1

/** The day itself where none are needed; else that on which the days before it, and those of its run, suffice. */
function dayReaching(expr: Of<'dayReaching'>, frame: Frame, q: Querying): Counted {
  const { name, keys } = runsOf(expr.set, frame, q)
  const of = frame.keys.join(', ')
  const rows = asking(expr, frame, q, { since: expr.from, lacking: expr.limit }, [
    `lacking > 0`,
    `lacking <= ${ALL_DAYS}`,
    ...(expr.from.max > LAST_DAY ? [`since < ${NEVER}`] : []),
  ])
  const runs =
    `SELECT ${of}, CAST(lacking AS BIGINT) AS lacking, CAST(GREATEST(${FROM}, since) AS BIGINT) AS begins, ${TO} AS ends ` +
    `FROM ${rows} JOIN ${name} USING (${keys.join(', ')}) WHERE ${TO} >= since`
  const before = `SUM(ends - begins + 1) OVER (PARTITION BY ${of} ORDER BY begins ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`
  const counted = `SELECT *, COALESCE(${before}, 0) AS passed FROM (${runs})`
  const day = 'begins + lacking - passed - 1'
  const query =
    `SELECT ${of}, CAST(MIN(${day}) AS INTEGER) AS ${nameOf(expr)} FROM (${counted}) ` +
    `WHERE passed < lacking AND ${day} <= ends AND ${day} <= ${LAST_DAY} GROUP BY ${of}`
  const { relation, value } = added(expr, query, q, String(NEVER))
  const none = `${sqlIn(expr.limit, frame, q)} <= 0`
  return { relation, value: `CASE WHEN ${none} THEN ${sqlIn(expr.from, frame, q)} ELSE ${value} END` }
}

function sum(expr: Of<'sum'>, frame: Frame, q: Querying): Counted {
  const { relation, result } = askRecords(expr, [], frame, q)
  const of = frame.keys.join(', ')
  const total = cast(`SUM(${result})`, numberType(expr), q.dialect)
  return added(expr, `SELECT ${of}, ${total} AS ${nameOf(expr)} FROM ${relation} GROUP BY ${of}`, q, '0')
}

/** Sets are written in one way only: where they differ, one has a run that the other has not. */
function sameDays(expr: Extract<Expr, { e: 'sameDays' }>, frame: Frame, q: Querying): Counted {
  const columns = [...frame.keys, FROM, TO].join(', ')
  const [a, b] = [expr.a, expr.b].map((set) => `SELECT ${columns} FROM ${spread(set, frame, q)}`)
  const differing = `(${a} EXCEPT ${b}) UNION ALL (${b} EXCEPT ${a})`
  const query = `SELECT DISTINCT ${frame.keys.join(', ')}, FALSE AS ${nameOf(expr)} FROM (${differing})`
  return added(expr, query, q, 'TRUE')
}

/** First and last day of each run in turn. */
function asList(set: SetExpr, frame: Frame, q: Querying): Counted {
  const { name } = runsOf(set, frame, q)
  const of = frame.keys.join(', ')
  const ends = `flatten(list([${FROM}, ${TO}] ORDER BY ${FROM}))`
  return added(set, `SELECT ${of}, ${ends} AS ${nameOf(set)} FROM ${name} GROUP BY ${of}`, q, '[]')
}
