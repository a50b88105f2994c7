import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Person, partlyKnown } from '../random/facts.test-support.ts'
import { randomGoal } from '../random/law.test-support.ts'
import { byTree, unlessTooLarge } from '../random/said.test-support.ts'
import type { Led } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import { type Rå, readAnswer } from './answer.ts'
import { compileRows } from './rows.ts'
import { runModule } from './run.test-support.ts'

/** Two questions in one function: a way out must be one for both. */
const compiled = (X: Led, Y: Led, open: boolean) => {
  const mål = Object.entries({ X, Y }).map(([navn, led]) => ({ navn, led }))
  const code = compileRows([{ navn: 'svar', mål, givet: { open: () => open } }])
  return { code, ...runModule<{ svar: (f: Person) => Rå }>(code) }
}

describe('compiled for one case at a time', () => {
  for (const open of [false, true]) {
    test(`says what the tree says, ${open ? 'with facts unknown' : 'where all is known'}`, () => {
      fc.assert(
        fc.property(
          randomGoal({ sets: true }),
          randomGoal({ sets: true }),
          fc.array(partlyKnown, { minLength: 3, maxLength: 3 }),
          ({ led: x }, { led: y }, people) => {
            const { code, svar } = compiled(x, y, open)
            for (const { full, known } of people) {
              unlessTooLarge(() => {
                const person = open ? known : full
                const gave = svar(person)
                expect(readAnswer('X', kindOf(x), gave), code).toEqual(byTree(x, person))
                expect(readAnswer('Y', kindOf(y), gave), code).toEqual(byTree(y, person))
              })
            }
          },
        ),
        { numRuns: 200 },
      )
    })
  }
})
