import { NEVER } from '@sagsvej/calendar'
import { compileRows } from '@sagsvej/rules'
import { compileQuery } from '@sagsvej/rules/query'
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

async function ratioOf(query: string): Promise<number> {
  await requireSame(db, query, people, vinduer)
  const question = addedUp(query, vinduer(people[0] as Syg))
  return pairedRatio({ measured: () => db.run(question), base: hand, rounds: ROUNDS })
}

const apart = await ratioOf(compileQuery({ ...asked, adskilte: ['sygdom'] }))
const reached = [...byHand].map((day) => (day === NEVER ? 'never reached' : 'reached'))

report([
  {
    row: 'the same with windows over 20,000,000 periods',
    ratio: apart,
    target: { atMost: 6, of: 'hand on objects with the same algorithm' },
    note:
      `the rule of windows/ for ${COUNT.toLocaleString('en')} people with ${PERIODS} periods each, of which none of a person touch, as the query is told; ` +
      `every answer worked out and added up in the database, all equal to compiled JavaScript and to hand; the limit is ${shares(reached)}`,
  },
])
