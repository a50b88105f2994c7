import { pairedRatio, report, round, shares } from '../measure.ts'
import { type Interval, open } from './compiled.ts'
import { completionsOf } from './completions.ts'
import { evaluate } from './hand.ts'
import { partlyKnown, peopleOf } from './people.ts'

const CHECKED = 200_000
const COMPLETED = 20_000
const COMPLETIONS = 25

const everyone = peopleOf(1_000_000)
const partly = partlyKnown(everyone, 0.1)
const [some, someFully] = [partly.slice(0, 2000), everyone.slice(0, 2000)]
const svar = await open()

const within = (a: Interval, { udbetaling, udfald }: { udbetaling: number; udfald: number }): boolean =>
  a.udbetaling <= udbetaling &&
  udbetaling <= a.udbetaling_hoej &&
  a.udfald <= udfald &&
  udfald <= a.udfald_hoej

// Nobody's answer may lie outside what is said to be possible, whatever the unknown facts turn out to be; so what is
// settled is right. And nothing may be said to be open where all is known.
for (const person of everyone.slice(0, CHECKED)) {
  const answer = svar(person)
  const settled = answer.udbetaling === answer.udbetaling_hoej && answer.udfald === answer.udfald_hoej
  if (!settled || !within(answer, evaluate(person))) throw new Error(`open: ${JSON.stringify(person)}`)
}
for (const [i, person] of partly.slice(0, COMPLETED).entries()) {
  const answer = svar(person)
  for (const full of [everyone[i] ?? person, ...completionsOf(person, COMPLETIONS, i)]) {
    if (!within(answer, evaluate(full as (typeof everyone)[number]))) {
      throw new Error(`${JSON.stringify(answer)}, but ${JSON.stringify(full)}`)
    }
  }
}
const kinds = partly.slice(0, CHECKED).map((person) => {
  const answer = svar(person)
  if (answer.udbetaling !== answer.udbetaling_hoej) return 'amount open'
  return answer.udfald === answer.udfald_hoej ? 'settled' : 'amount settled, reason open'
})

const calls = 200_000
const few = await pairedRatio({
  measured: round(some, svar, calls),
  base: round(someFully, evaluate, calls),
  rounds: 40,
})
const many = await pairedRatio({ measured: round(partly, svar), base: round(everyone, evaluate), rounds: 9 })

report([
  {
    row: 'with 10 % of the facts unknown',
    ratio: 1 / Math.max(few, many),
    target: { atLeast: 0.3, of: 'hand' },
    peers: { measure: 'single', took: few },
    note:
      `by hand with everything known, and so the peer; ${(1 / few).toFixed(2)} over 2,000 people, ${(1 / many).toFixed(2)} over 1,000,000; ` +
      `${shares(kinds)}; ${COMPLETED.toLocaleString('en')} people held against ${COMPLETIONS + 1} completions each`,
  },
])
