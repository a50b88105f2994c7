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

/** The same without what things are called, parts that are shared still shared. */
function nameless<T>(all: T): T {
  const made = new Map<unknown, unknown>()
  const copy = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one
    if (made.has(one)) return made.get(one)
    const empty: Record<string, unknown> | unknown[] = Array.isArray(one) ? [] : {}
    made.set(one, empty)
    const parts = Object.entries(one).filter(([name]) => name !== 'kaldet')
    return Object.assign(empty, Object.fromEntries(parts.map(([name, part]) => [name, copy(part)])))
  }
  return copy(all) as T
}

test('what a thing is called costs nothing: the code is the same without it', () => {
  fc.assert(
    fc.property(randomGoal({ sets: true }), randomGoal({ sets: true }), ({ led: x }, { led: y }) => {
      const [nx, ny] = nameless([x, y] as const)
      expect(compiled(x, y, true).code).toBe(compiled(nx, ny, true).code)
    }),
    { numRuns: 100 },
  )
})
