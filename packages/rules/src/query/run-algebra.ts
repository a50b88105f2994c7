import { NEVER } from '@sagsvej/calendar'
import { FROM, TO } from './names.ts'

type Keys = readonly string[]

/** Puts periods together that touch or overlap ("gaps and islands"). */
export function normalised(periods: string, keys: Keys): string {
  const of = keys.join(', ')
  const inOrder = `PARTITION BY ${of} ORDER BY ${FROM}, ${TO} ROWS`
  const before = `MAX(${TO}) OVER (${inOrder} BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`
  const begun = `SELECT *, CASE WHEN ${FROM} - 1 <= ${before} THEN 0 ELSE 1 END AS begins FROM (${periods})`
  const numbered = `SELECT *, SUM(begins) OVER (${inOrder} UNBOUNDED PRECEDING) AS island FROM (${begun})`
  return `SELECT ${of}, MIN(${FROM}) AS ${FROM}, MAX(${TO}) AS ${TO} FROM (${numbered}) GROUP BY ${of}, island`
}

/** Which days are kept of those of two sets: by whether the one, and the other, holds the day. */
const KEPT = {
  union: 'in_a + in_b > 0',
  intersect: 'in_a + in_b = 2',
  without: 'in_a = 1 AND in_b = 0',
} as const

/**
 * What becomes of two sets: the days on which either begins or ends are gone through in order, and a run begins where a
 * day is kept and the day before it was not. The work grows as the runs do, not as their product.
 */
export function combined(how: keyof typeof KEPT, a: string, b: string, keys: Keys): string {
  const of = keys.join(', ')
  const changes = [
    { runs: a, begins: [1, 0], ends: [-1, 0] },
    { runs: b, begins: [0, 1], ends: [0, -1] },
  ].flatMap(({ runs, begins, ends }) => [
    `SELECT ${of}, ${FROM} AS day, ${begins[0]} AS a, ${begins[1]} AS b FROM ${runs}`,
    `SELECT ${of}, ${TO} + 1 AS day, ${ends[0]} AS a, ${ends[1]} AS b FROM ${runs} WHERE ${TO} < ${NEVER}`,
  ])
  const inOrder = `(PARTITION BY ${of} ORDER BY day)`
  const daily = `SELECT ${of}, day, SUM(a) AS a, SUM(b) AS b FROM (${changes.join(' UNION ALL ')}) GROUP BY ${of}, day`
  const running = `SELECT ${of}, day, SUM(a) OVER ${inOrder} AS in_a, SUM(b) OVER ${inOrder} AS in_b FROM (${daily})`
  const judged = `SELECT ${of}, day, ${KEPT[how]} AS kept FROM (${running})`
  const turning = `SELECT *, COALESCE(LAG(kept) OVER ${inOrder}, FALSE) AS before FROM (${judged})`
  const turns = `SELECT ${of}, day, kept, COALESCE(LEAD(day) OVER ${inOrder} - 1, ${NEVER}) AS ${TO} FROM (${turning}) WHERE kept <> before`
  return `SELECT ${of}, day AS ${FROM}, ${TO} FROM (${turns}) WHERE kept`
}
