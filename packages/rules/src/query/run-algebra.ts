import { FIRST_DAY, LAST_DAY } from '@sagsvej/calendar'
import { FROM, TO } from './names.ts'

type Keys = readonly string[]
const columns = (keys: Keys): string => [...keys, FROM, TO].join(', ')

/** Puts periods together that touch or overlap ("gaps and islands"). */
export function normalised(periods: string, keys: Keys): string {
  const of = keys.join(', ')
  const before = `PARTITION BY ${of} ORDER BY ${FROM}, ${TO} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING`
  const until = `PARTITION BY ${of} ORDER BY ${FROM}, ${TO} ROWS UNBOUNDED PRECEDING`
  const begun = `SELECT *, CASE WHEN ${FROM} - 1 <= MAX(${TO}) OVER (${before}) THEN 0 ELSE 1 END AS begins FROM (${periods})`
  const numbered = `SELECT *, SUM(begins) OVER (${until}) AS island FROM (${begun})`
  return `SELECT ${of}, MIN(${FROM}) AS ${FROM}, MAX(${TO}) AS ${TO} FROM (${numbered}) GROUP BY ${of}, island`
}

/** What two sets have in common: apart, since each of them is. */
export function common(a: string, b: string, keys: Keys): string {
  const other = `SELECT ${keys.join(', ')}, ${FROM} AS other_from, ${TO} AS other_to FROM ${b}`
  const shared = `GREATEST(${FROM}, other_from) AS ${FROM}, LEAST(${TO}, other_to) AS ${TO}`
  return (
    `SELECT ${keys.join(', ')}, ${shared} FROM ${a} JOIN (${other}) USING (${keys.join(', ')}) ` +
    `WHERE ${FROM} <= other_to AND other_from <= ${TO}`
  )
}

/**
 * The stretches between runs, before the first and after the last. Where there are runs there is a stretch at least,
 * though it may be of no days: who has no stretch has no runs.
 */
export function gaps(runs: string, keys: Keys): string {
  const of = keys.join(', ')
  const before = `LAG(${TO}) OVER (PARTITION BY ${of} ORDER BY ${FROM})`
  const between = `SELECT ${of}, COALESCE(${before} + 1, ${FIRST_DAY}) AS ${FROM}, ${FROM} - 1 AS ${TO} FROM ${runs}`
  const last = `SELECT ${of}, MAX(${TO}) + 1 AS ${FROM}, 2147483647 AS ${TO} FROM ${runs} GROUP BY ${of} HAVING MAX(${TO}) < ${LAST_DAY}`
  return `${between} UNION ALL ${last}`
}

/** The runs of a set inside the gaps of another; all of them where that one has no runs. */
export function remaining(runs: string, outside: string, keys: Keys): string {
  const other = `SELECT ${keys.join(', ')}, ${FROM} AS other_from, ${TO} AS other_to FROM ${outside}`
  const left = `GREATEST(${FROM}, COALESCE(other_from, ${FROM})) AS ${FROM}, LEAST(${TO}, COALESCE(other_to, ${TO})) AS ${TO}`
  const all = `SELECT ${keys.join(', ')}, ${left} FROM ${runs} LEFT JOIN (${other}) USING (${keys.join(', ')})`
  return `SELECT ${columns(keys)} FROM (${all}) WHERE ${FROM} <= ${TO}`
}
