import { type Kompileret, readTrace, sportabel } from '@sagsvej/rules'
import { pairedRatio, report, round } from '../measure.ts'
import { kendt, traced } from './compiled.ts'
import { requireSame } from './equal.ts'
import { evaluate } from './hand.ts'
import { explain } from './hand-explained.ts'
import { mål } from './law.ts'
import { peopleOf } from './people.ts'

const everyone = peopleOf(1_000_000)
const some = everyone.slice(0, 2000)
const svar = await traced()
const tabel = sportabel(mål, kendt)

const plainly = (udfald: Kompileret) => (udfald.art === 'værdi' ? udfald.værdi : udfald.art === 'ja')

// What is measured is what can be read: each rule of the trace says what the same rule by hand says.
requireSame(everyone, svar, evaluate)
requireSame(everyone, explain, evaluate)
for (const person of everyone.slice(0, 20_000)) {
  const read = new Map(
    readTrace(tabel, svar(person).spor).map(({ bestemmelse, udfald }) => [bestemmelse.id, plainly(udfald)]),
  )
  for (const { regel, værdi } of explain(person).trin) {
    if (read.get(`R.${regel}`) !== værdi)
      throw new Error(`${regel}: ${read.get(`R.${regel}`)}, by hand ${værdi}`)
  }
}
const conditions = tabel.bestemmelser.reduce((all, { betingelser }) => all + betingelser.length, 0)

const calls = 200_000
const took = await pairedRatio({
  measured: round(some, svar, calls),
  base: round(some, explain, calls),
  rounds: 40,
})
const reading = await pairedRatio({
  measured: round(some, (p) => readTrace(tabel, svar(p).spor), some.length),
  base: round(some, explain, some.length),
  rounds: 40,
})

report([
  {
    row: 'single case, full trace, every condition, fresh per case',
    ratio: 1 / took,
    target: { atLeast: 3, of: 'hand-explained' },
    peers: { measure: 'explained', took: took },
    note:
      `${tabel.bestemmelser.length} provisions and ${conditions} conditions in ${tabel.slots.length} numbers a case; by hand ` +
      `a step for each rule, in one array made at once; reading a trace into provisions and answers takes ${reading.toFixed(1)} x hand-explained`,
  },
])
