import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Rå, readAnswer } from '../compile/answer.ts'
import { compileRows } from '../compile/rows.ts'
import { runModule } from '../compile/run.test-support.ts'
import { databases, type Session } from '../random/databases.test-support.ts'
import { fakta, type Person, partlyKnown, skønnene } from '../random/facts.test-support.ts'
import { randomGoal } from '../random/law.test-support.ts'
import { byTree, unlessTooLarge } from '../random/said.test-support.ts'
import type { Led } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import { insertsFor } from './inserts.ts'
import { compileQuery, type Databasenavn } from './query.ts'
import { setsIn } from './sets-in.ts'
import { tablesFor } from './tables.ts'

/** Every fact and judgement there is, as questions: so that the tables hold them all. */
const everything = [
  ...fakta.map((faktum) => ({ navn: faktum.nøgle, led: { op: 'fact', faktum } as const })),
  ...skønnene.map((skøn) => ({ navn: skøn.nøgle, led: { op: 'judgement', skøn } as const })),
]

async function populate(session: Session, database: Databasenavn, open: boolean, people: readonly Person[]) {
  const population = { mål: everything, givet: { open: () => open }, database }
  for (const statement of [...tablesFor(population), ...insertsFor(population, people)]) {
    await session.run(statement)
  }
}

const byRows = (led: Led, open: boolean) => {
  const code = compileRows([{ navn: 'svar', mål: [{ navn: 'X', led }], givet: { open: () => open } }])
  const { svar } = runModule<{ svar: (f: Person) => Rå }>(code)
  return (person: Person) => readAnswer('X', kindOf(led), svar(person))
}

/** Holds tree, compiled JavaScript and the answers of a query against each other. */
function compare(led: Led, open: boolean, people: readonly Person[], rows: readonly Rå[]) {
  const compiled = byRows(led, open)
  const answers = new Map(rows.map((row) => [row.person, readAnswer('X', kindOf(led), row)]))
  expect(answers.size).toBe(people.length)
  for (const [i, person] of people.entries()) {
    const tree = unlessTooLarge(() => byTree(led, person))
    if (!tree) continue
    expect({ person: i, svar: unlessTooLarge(() => compiled(person)) ?? tree }).toEqual({
      person: i,
      svar: tree,
    })
    expect({ person: i, svar: answers.get(i) }).toEqual({ person: i, svar: tree })
  }
}

const PEOPLE = 40
const people = fc.array(partlyKnown, { minLength: PEOPLE, maxLength: PEOPLE })

describe.each(databases)('$navn', ({ database, open: openSession }) => {
  const sets = database === 'duckdb'
  const laws = sets ? 8 : 40

  test.each([false, true])(
    'says what the tree and compiled JavaScript say; facts unknown: %s',
    async (open) => {
      await fc.assert(
        fc.asyncProperty(
          people,
          fc.array(randomGoal({ sets }), { minLength: laws, maxLength: laws }),
          async (drawn, goals) => {
            const persons = drawn.map(({ full, known }) => (open ? known : full))
            const session = await openSession()
            try {
              await populate(session, database, open, persons)
              for (const { led } of goals) {
                if (!sets && setsIn(led).length > 0) continue
                const query = compileQuery({
                  mål: [{ navn: 'X', led }],
                  givet: { open: () => open },
                  database,
                })
                compare(led, open, persons, await session.rows(query))
              }
            } finally {
              await session.close()
            }
          },
        ),
        { numRuns: 1, endOnFailure: true },
      )
    },
  )
})
