import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RuleError } from '../errors.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import { possibleOf, type Udfald } from '../outcome.ts'
import { type Person, partlyKnown } from '../random/facts.test-support.ts'
import { randomGoal } from '../random/law.test-support.ts'
import type { Led } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import { type Kompileret, type Rå, readAnswer } from './answer.ts'
import { compileRows } from './rows.ts'
import { runModule } from './run.test-support.ts'

const said = (udfald: Udfald, led: Led): Kompileret => {
  if (udfald.art !== 'åben') return udfald
  const kan = possibleOf(udfald, kindOf(led))
  if (kan.kind === 'tal' || kan.kind === 'dato') return { art: 'åben', lav: kan.low, høj: kan.high }
  return { art: 'åben' }
}

const byTree = (led: Led, person: Person): Kompileret =>
  said(
    evaluate(
      led,
      kontekst({
        fakta: (f) => person[f.nøgle],
        skøn: (s) => person[s.nøgle] as boolean | undefined,
      }),
    ).udfald,
    led,
  )

const compiled = (led: Led, open: boolean) => {
  const code = compileRows([{ navn: 'svar', mål: [{ navn: 'X', led }], givet: { open: () => open } }])
  return { code, ...runModule<{ svar: (f: Person) => Rå }>(code) }
}

const unlessTooLarge = (work: () => void): void => {
  try {
    work()
  } catch (error) {
    if (!(error instanceof RuleError && error.code === 'notExact')) throw error
  }
}

describe('compiled for one case at a time', () => {
  for (const open of [false, true]) {
    test(`says what the tree says, ${open ? 'with facts unknown' : 'where all is known'}`, () => {
      fc.assert(
        fc.property(
          randomGoal({ sets: true }),
          fc.array(partlyKnown, { minLength: 3, maxLength: 3 }),
          ({ led }, people) => {
            const { code, svar } = compiled(led, open)
            for (const { full, known } of people) {
              unlessTooLarge(() => {
                const person = open ? known : full
                expect(readAnswer('X', kindOf(led), svar(person)), code).toEqual(byTree(led, person))
              })
            }
          },
        ),
        { numRuns: 200 },
      )
    })
  }
})
