import { NEVER } from '@sagsvej/calendar'
import { compileRows } from '@sagsvej/rules'
import { load } from '../load.ts'
import { pairedRatio, report, round, shares } from '../measure.ts'
import { grænse, grænseMånedForMåned } from './hand.ts'
import { mål } from './law.ts'
import { PERIODS, type Syg, syge } from './people.ts'

const people = syge(200_000)
const some = people.slice(0, 2000)
const code = compileRows([{ navn: 'vinduer', mål, givet: { open: () => false } }])
const { vinduer } = await load<{ vinduer: (p: Syg) => { readonly graense: number } }>('vinduer', code)

for (const [i, person] of people.entries()) {
  const [a, b, c] = [vinduer(person).graense, grænse(person), grænseMånedForMåned(person)]
  if (a !== b || b !== c)
    throw new Error(`person ${i}: ${a}, by hand ${b} and ${c}: ${JSON.stringify(person)}`)
}

const calls = 40_000
const few = await pairedRatio({
  measured: round(some, vinduer, calls),
  base: round(some, grænse, calls),
  rounds: 30,
})
const many = await pairedRatio({ measured: round(people, vinduer), base: round(people, grænse), rounds: 9 })
const byMonth = await pairedRatio({
  measured: round(some, vinduer, calls),
  base: round(some, grænseMånedForMåned, calls),
  rounds: 15,
})
const reached = people.map((p) => (grænse(p) === NEVER ? 'never reached' : 'reached'))

report([
  {
    row: `rolling windows, ${PERIODS} periods a person`,
    ratio: 1 / Math.max(few, many),
    target: { atLeast: 0.65, of: 'hand with the same algorithm' },
    note:
      `${(1 / few).toFixed(2)} over 2,000 people, ${(1 / many).toFixed(2)} over 200,000, all answers equal; ${(1 / byMonth).toFixed(2)} x a month-by-month ` +
      `version by hand; the limit is ${shares(reached)}`,
  },
])
