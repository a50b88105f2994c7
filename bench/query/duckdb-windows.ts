import { NEVER } from '@sagsvej/calendar'
import { compileRows } from '@sagsvej/rules'
import { compileQuery, standardTables } from '@sagsvej/rules/query'
import { load } from '../load.ts'
import { pairedRatio, report, shares } from '../measure.ts'
import { grænse } from '../windows/hand.ts'
import { mål } from '../windows/law.ts'
import { PERIODS, type Syg, syge } from '../windows/people.ts'
import { addedUp, requireSame } from './answers.ts'
import { inDuckdb } from './duckdb.ts'
import type { Records } from './population.ts'

const COUNT = 1_000_000
const ROUNDS = 5
const people = syge(COUNT)
const asked = { mål, givet: { open: () => false }, database: 'duckdb' } as const
const db = await inDuckdb(asked, people as unknown as Records)

const code = compileRows([{ navn: 'vinduer', ...asked }])
type Compiled = (p: Syg) => { readonly graense: number }
const { vinduer } = await load<{ vinduer: Compiled }>('vinduer-duckdb', code)
const byHand = new Int32Array(COUNT)
const hand = () => {
  for (let i = 0; i < COUNT; i++) byHand[i] = grænse(people[i] as Syg)
}
hand()
for (const [i, person] of people.entries()) {
  if (vinduer(person).graense !== byHand[i]) throw new Error(`person ${i}: by hand ${byHand[i]}`)
}

const toHand = (question: string) =>
  pairedRatio({ measured: () => db.run(question), base: hand, rounds: ROUNDS })

const query = compileQuery({ ...asked, adskilte: ['sygdom'] })
await requireSame(db, query, people, vinduer)
const answers = await toHand(addedUp(query, vinduer(people[0] as Syg)))
// Where the spell of the day begins: one join of people and periods, and one group. The windows need another of each.
const beginnings = await toHand(
  `SELECT SUM(begins) FROM (SELECT person, MAX(fra) AS begins FROM ${standardTables.people}
    JOIN ${standardTables.list('sygdom')} USING (person) WHERE fra <= dag GROUP BY person)`,
)
const reached = [...byHand].map((day) => (day === NEVER ? 'never reached' : 'reached'))

report([
  {
    row: 'the same with windows over 20,000,000 periods',
    ratio: answers,
    target: { atMost: 6, of: 'hand on objects with the same algorithm' },
    note:
      `the rule of windows/ for ${COUNT.toLocaleString('en')} people with ${PERIODS} periods each, of which none of a person touch, as the query is told; ` +
      `to find where the spell of the day begins, and no more, takes ${beginnings.toFixed(1)}: by hand a person's periods lie together, and in a table they must be joined; ` +
      `every answer worked out and added up in the database, all equal to compiled JavaScript and to hand; the limit is ${shares(reached)}`,
  },
])
