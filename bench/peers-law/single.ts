import { pairedRatio, report, round, shares } from '../measure.ts'
import { plain } from './compiled.ts'
import { requireSame } from './equal.ts'
import { evaluate } from './hand.ts'
import { peopleOf } from './people.ts'

const everyone = peopleOf(1_000_000)
const some = everyone.slice(0, 2000)
const svar = await plain()
requireSame(everyone, svar, evaluate)

const ratioOver = (people: typeof some, calls: number, rounds: number) =>
  pairedRatio({ measured: round(people, svar, calls), base: round(people, evaluate, calls), rounds })

// Two thousand people stay in the processor's cache and show the code; a million show memory as well.
const few = await ratioOver(some, 400_000, 40)
const many = await ratioOver(everyone, 1_000_000, 9)
const slower = Math.max(few, many)

report([
  {
    row: 'single case, no trace',
    ratio: 1 / slower,
    target: { atLeast: 0.8, of: 'hand' },
    peers: { measure: 'single', took: few },
    note:
      `${(1 / few).toFixed(2)} over 2,000 people, ${(1 / many).toFixed(2)} over 1,000,000 different ones, all answers equal; ` +
      `outcomes ${shares(everyone.map((p) => evaluate(p).udfald))}`,
  },
])
