import { expect, test } from 'vitest'
import * as hand from './hand.ts'
import { peopleFrom } from './people.ts'
import * as rules from './rules.ts'

// Two ways to the same answers, written apart: what is measured against each other must also be a check of each other.

const people = peopleFrom(1, 1500)

test('the rules and the same rules written by hand answer alike, for people around every change of law', () => {
  for (const person of people) {
    expect(rules.answersOf(rules.assess(rules.caseOf(person))), JSON.stringify(person)).toEqual(
      hand.assess(person),
    )
  }
})

test('the people are such that every kind of answer is common', () => {
  const answers = people.map((person) => hand.assess(person))
  const share = (holds: (one: hand.Answers) => boolean) => answers.filter(holds).length / people.length
  expect(share((one) => typeof one.revurderingstidspunkt === 'number')).toBeGreaterThan(0.5)
  expect(share((one) => one.revurderingstidspunkt === 'åben')).toBeGreaterThan(0.05)
  expect(share((one) => one.revurderingstidspunkt === 'ikke relevant')).toBeGreaterThan(0.01)
  expect(share((one) => one.beskæftigelseskrav === true)).toBeGreaterThan(0.1)
  expect(share((one) => one.beskæftigelseskrav === false)).toBeGreaterThan(0.1)
  for (const days of [14, 15, 21, 30]) {
    expect(share((one) => one.arbejdsgiverperiode === days)).toBeGreaterThan(0.05)
  }
})
