import { FIRST_DAY, LAST_DAY, NEVER } from '@sagsvej/calendar'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kernel } from '../kernel/kernel.ts'
import { quotient } from '../quotient.ts'
import { databases, type Session } from '../random/databases.test-support.ts'
import { monthEnd, monthStart, shiftDays, shiftMonths } from '../runtime/numbers.ts'
import { duckdb } from './duckdb.ts'
import { postgres } from './postgres.ts'
import { sql } from './scalar.ts'

const day = { name: 'day' }
/** Every day where that is quick; a step that meets every day of a month, and of a week, where it is not. */
const STEPS = { duckdb: 1, postgres: 11 } as const
const RANGE = { min: FIRST_DAY, max: NEVER }

describe.each(databases)('$navn', ({ database, open }) => {
  const dialect = database === 'duckdb' ? duckdb : postgres
  const STEP = STEPS[database]
  const p = { dialect, named: () => undefined, open: () => false }
  let session: Session
  beforeAll(async () => {
    session = await open()
    await session.run('CREATE TABLE days (day integer)')
    await session.run(`INSERT INTO days SELECT * FROM generate_series(${FIRST_DAY}, ${LAST_DAY}, ${STEP})`)
    await session.run(`INSERT INTO days VALUES (${NEVER})`)
  })
  afterAll(() => session.close())

  test('every day of the calendar, and never: its month, and other days by days and months', async () => {
    const { n } = kernel()
    const at = n.value(day, RANGE)
    const steps = [-4000, -13, -1, 1, 13, 4000]
    const columns = [
      { expr: n.monthEnd(at), of: monthEnd },
      { expr: n.monthStart(at), of: monthStart },
      ...steps.flatMap((by) => [
        { expr: n.shiftDays(at, n.constant(by)), of: (d: number) => shiftDays(d, by) },
        { expr: n.shiftMonths(at, n.constant(by)), of: (d: number) => shiftMonths(d, by) },
      ]),
    ]
    const list = columns.map(({ expr }, i) => `${sql(expr, p)} AS c${i}`).join(', ')
    const rows = await session.rows(`SELECT "day", ${list} FROM days`)
    expect(rows).toHaveLength(Math.ceil((LAST_DAY - FIRST_DAY + 1) / STEP) + 1)
    const wrong = rows.filter((row) => columns.some(({ of }, i) => row[`c${i}`] !== of(row.day as number)))
    expect(wrong).toEqual([])
  })

  test('quotients are rounded as the rules round them, below zero and for large numbers too', async () => {
    const number = fc.oneof(
      fc.integer({ min: -40, max: 40 }),
      fc.integer({ min: -3_000_000_000, max: 3_000_000_000 }),
    )
    const question = fc.record({
      a: number,
      b: fc.integer({ min: -1000, max: 1000 }),
      d: number.filter((d) => d !== 0),
      numerator: fc.integer({ min: -7, max: 7 }),
      denominator: fc.integer({ min: 1, max: 100 }),
      retning: fc.constantFrom('nærmeste', 'op', 'ned'),
      tilSteps: fc.constantFrom(1, 5, 100),
      spread: fc.constantFrom(0, 1, 1000),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(question, { minLength: 200, maxLength: 200 }), async (questions) => {
        const { n } = kernel()
        const asked = questions.map(({ a, b, d, numerator, denominator, retning, tilSteps, spread }, i) => {
          // Bounds as a fact would have them, around the number itself: what is known decides the type and the form.
          const value = (name: string, x: number) =>
            n.value({ name: `${name}${i}` }, { min: x - spread, max: x + spread + 1 })
          const parts = { numerator, denominator, retning, tilSteps }
          const expr = n.quotient({
            factors: [value('a', a), value('b', b)],
            divisors: [value('d', d)],
            ...parts,
          })
          return {
            text: sql(expr, p),
            want: quotient([a, b, numerator], [d, denominator], { retning, tilSteps }),
          }
        })
        const values = questions.flatMap(({ a, b, d }, i) => [
          `${a} AS "a${i}"`,
          `${b} AS "b${i}"`,
          `${d} AS "d${i}"`,
        ])
        const list = asked.map(({ text }, i) => `${text} AS c${i}`).join(', ')
        const [row] = await session.rows(`SELECT ${list} FROM (SELECT ${values.join(', ')}) AS given`)
        expect(asked.map((_, i) => row?.[`c${i}`])).toEqual(asked.map(({ want }) => (want === 0 ? 0 : want)))
      }),
      { numRuns: 5 },
    )
  })
})
