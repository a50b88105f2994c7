import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lovsamling } from '../collect.ts'
import { RuleError } from '../errors.ts'
import type { Grundlag } from '../evaluate/context.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import { sag } from '../rules.test-support.ts'
import { everyone, smallGoal } from '../search/small-law.test-support.ts'
import type { Led } from '../tree.ts'
import { askerFor, type Where } from './ask.ts'

const isJa = (led: Led, grundlag: Grundlag): boolean | undefined => {
  try {
    return evaluate(led, kontekst(grundlag)).udfald.art === 'ja'
  } catch (error) {
    if (error instanceof RuleError) return undefined
    throw error
  }
}

test('nobody is said to be never who is there, and who is shown is one', () => {
  fc.assert(
    fc.property(smallGoal, smallGoal, fc.constantFrom('ja', 'ikke ja'), (one, other, is) => {
      const where: readonly Where[] = [
        { led: one.led, is: 'ja' },
        { led: other.led, is },
      ]
      const meets = (grundlag: Grundlag) =>
        isJa(one.led, grundlag) === true && isJa(other.led, grundlag) === (is === 'ja')
      const asker = askerFor({ law: lovsamling([one, other]), limit: 60 })
      const answer = asker.may(where)
      if (answer === 'never') expect(everyone.some(meets)).toBe(false)
      const person = asker.who(where)
      if (person) expect(meets(sag(person.fakta, person.skøn))).toBe(true)
      if (person) expect(answer).not.toBe('never')
    }),
    { numRuns: 60 },
  )
})
