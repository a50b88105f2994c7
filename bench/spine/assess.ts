import { isDeepStrictEqual } from 'node:util'
import { pairedRatio, report, round } from '../measure.ts'
import * as hand from './hand.ts'
import { peopleFrom } from './people.ts'
import * as rules from './rules.ts'

const COUNT = 10_000
const people = peopleFrom(20_140_701, COUNT)
const cases = people.map(rules.caseOf)

for (const [i, person] of people.entries()) {
  const [found, expected] = [rules.answersOf(rules.assess(rules.caseOf(person))), hand.assess(person)]
  if (!isDeepStrictEqual(found, expected)) {
    throw new Error(
      `person ${i}: the rules say ${JSON.stringify(found)}, by hand ${JSON.stringify(expected)}`,
    )
  }
}

const base = round(people, hand.assess)
const slower = async (measured: () => unknown) => 1 / (await pairedRatio({ measured, base, rounds: 5 }))
report([
  {
    row: 'the sickness spine, evaluated as a tree with its whole trace',
    ratio: await slower(round(cases, rules.assess)),
    note: 'by hand the answers only',
  },
  {
    row: 'the sickness spine, evaluated as a tree and explained step by step',
    ratio: await slower(round(cases, rules.explain)),
    note: 'by hand the answers only',
  },
])
