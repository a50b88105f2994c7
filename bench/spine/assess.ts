import { isDeepStrictEqual } from 'node:util'
import { pairedRatio, report } from '../measure.ts'
import * as hand from './hand.ts'
import { peopleFrom } from './people.ts'
import * as rules from './rules.ts'

const COUNT = 10_000
const people = peopleFrom(20_140_701, COUNT)
const cases = people.map(rules.caseOf)

const shares = new Map<string, number>()
const seen = (question: string, answer: unknown) => {
  const kind = `${question}: ${typeof answer === 'number' ? 'a value' : String(answer)}`
  shares.set(kind, (shares.get(kind) ?? 0) + 1)
}
for (const [i, person] of people.entries()) {
  const expected = hand.assess(person)
  const found = rules.answersOf(rules.assess(rules.caseOf(person)))
  if (!isDeepStrictEqual(found, expected)) {
    throw new Error(
      `person ${i}: the rules say ${JSON.stringify(found)}, by hand ${JSON.stringify(expected)}`,
    )
  }
  for (const [question, answer] of Object.entries(found)) seen(question, answer)
}
const note = [...shares].map(([kind, n]) => `${kind} ${Math.round((100 * n) / COUNT)} %`).join(', ')

/** One after the other, none kept: what a server or a run over a population does. */
const each = <T>(all: readonly T[], work: (one: T) => unknown) => {
  return () => {
    for (const one of all) work(one)
  }
}

const base = each(people, hand.assess)
const rounds = 5
report([
  {
    row: `${COUNT} assessments with their whole trace, against the same rules by hand, answers only`,
    ratio: await pairedRatio({ measured: each(cases, rules.assess), base, rounds }),
    note,
  },
  {
    row: `${COUNT} assessments explained step by step, against the same rules by hand, answers only`,
    ratio: await pairedRatio({ measured: each(cases, rules.explain), base, rounds }),
  },
])
