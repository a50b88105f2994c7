import { compileQuery, type Databasenavn, standardTables } from '@sagsvej/rules/query'
import { pairedRatio } from '../measure.ts'
import { open } from '../peers-law/compiled.ts'
import { evaluateObjects } from '../peers-law/hand-objects.ts'
import { mål } from '../peers-law/law.ts'
import { type Delvis, partlyKnown, peopleOf } from '../peers-law/people.ts'
import { type Asked, addedUp, requireSame } from './answers.ts'
import type { Records } from './population.ts'

const COUNT = 1_000_000
const everyone = peopleOf(COUNT)

/** How the people come into tables of a database. */
type Opening = (
  population: {
    readonly mål: typeof mål
    readonly givet: { readonly open: () => boolean }
    readonly database: Databasenavn
  },
  people: Records,
) => Promise<Asked>

/** How many times as long it takes as the rules by hand on objects, of whom all is known. */
export interface Ratios {
  readonly answers: number
  /** Going through the columns and counting what is known in each: the least that an answer must do. */
  readonly columns: number
}

/**
 * Asks a database of everyone with a share of the facts unknown, in a form that is right whatever is unknown. Every
 * answer is held against compiled JavaScript.
 */
export async function ratiosOf(
  database: Databasenavn,
  opening: Opening,
  share: number,
  rounds: number,
): Promise<Ratios> {
  const people: readonly Delvis[] = partlyKnown(everyone, share)
  const population = { mål, givet: { open: () => true }, database }
  const db = await opening(population, people as unknown as Records)
  const query = compileQuery(population)
  const compiled = await open()
  await requireSame(db, query, people, compiled)

  const answers = { udbetaling: new Int32Array(COUNT), udfald: new Uint8Array(COUNT) }
  const toHand = (question: string) =>
    pairedRatio({
      measured: () => db.run(question),
      base: () => evaluateObjects(everyone, answers),
      rounds,
    })
  const columns = Object.keys(people[0] as Delvis).map((column) => `COUNT("${column}")`)
  return {
    answers: await toHand(addedUp(query, { ...compiled(people[0] as Delvis) })),
    columns: await toHand(`SELECT ${columns.join(', ')} FROM ${standardTables.people}`),
  }
}
