import { compileQuery, type Databasenavn } from '@sagsvej/rules/query'
import { pairedRatio } from '../measure.ts'
import { open } from '../peers-law/compiled.ts'
import { evaluateObjects } from '../peers-law/hand-objects.ts'
import { mål } from '../peers-law/law.ts'
import { type Delvis, type Person, partlyKnown, peopleOf } from '../peers-law/people.ts'
import { type Asked, addedUp, requireSame } from './answers.ts'
import type { Records } from './population.ts'

export const COUNT = 1_000_000
export const everyone = peopleOf(COUNT)

/** How the people come into tables of a database. */
type Opening = (
  population: {
    readonly mål: typeof mål
    readonly givet: { readonly open: () => boolean }
    readonly database: Databasenavn
  },
  people: Records,
) => Promise<Asked>

/**
 * Asks a database of everyone with a share of the facts unknown, in a form that is right whatever is unknown. Every
 * answer is held against compiled JavaScript.
 * @returns how many times as long it takes as the rules by hand on objects, of whom all is known
 */
export async function ratioOf(
  database: Databasenavn,
  opening: Opening,
  share: number,
  rounds: number,
): Promise<number> {
  const people: readonly Delvis[] = partlyKnown(everyone, share)
  const population = { mål, givet: { open: () => true }, database }
  const db = await opening(population, people as unknown as Records)
  const query = compileQuery(population)
  const compiled = await open()
  await requireSame(db, query, people, compiled)
  const question = addedUp(query, { ...compiled(people[0] as Delvis) })
  const answers = { udbetaling: new Int32Array(COUNT), udfald: new Uint8Array(COUNT) }
  return pairedRatio({
    measured: () => db.run(question),
    base: () => evaluateObjects(everyone as readonly Person[], answers),
    rounds,
  })
}
