import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Person, partlyKnown } from '../random/facts.test-support.ts'
import { randomGoal } from '../random/law.test-support.ts'
import { unlessTooLarge } from '../random/said.test-support.ts'
import { kindOf } from '../tree-kind.ts'
import { type Rå, readAnswer } from './answer.ts'
import { compileColumns } from './columns.ts'
import { arrayOf, type Columns, populationOf } from './population.ts'
import { compileRows } from './rows.ts'
import { runModule } from './run.test-support.ts'

type Filled = Readonly<Record<string, ReturnType<typeof arrayOf>>>

describe('compiled for a population in columns', () => {
  for (const open of [false, true]) {
    test(`says of each person what is said one at a time, ${open ? 'with facts unknown' : 'where all is known'}`, () => {
      fc.assert(
        fc.property(
          randomGoal({ sets: true }),
          fc.array(partlyKnown, { minLength: 12, maxLength: 12 }),
          ({ led }, drawn) => {
            const people = drawn.map(({ full, known }) => (open ? known : full))
            const givet = { open: () => open }
            const mål = [{ navn: 'X', led }]
            const rows = runModule<{ svar: (f: Person) => Rå }>(compileRows([{ navn: 'svar', mål, givet }]))
            const { code, layout, outputs } = compileColumns({ navn: 'svar', mål, givet })
            const { svar } = runModule<{ svar: (n: number, k: Columns, ud: Filled) => void }>(code)
            const ud = Object.fromEntries(
              outputs.map(({ navn, array }) => [navn, arrayOf(array, people.length)]),
            )
            const filled = unlessTooLarge(() => {
              svar(people.length, populationOf(layout, people), ud)
              return true
            })
            if (!filled) return
            for (const [i, person] of people.entries()) {
              const rå = Object.fromEntries(Object.entries(ud).map(([navn, array]) => [navn, array[i]]))
              expect(readAnswer('X', kindOf(led), rå), code).toEqual(
                readAnswer('X', kindOf(led), rows.svar(person)),
              )
            }
          },
        ),
        { numRuns: 100 },
      )
    })
  }
})
