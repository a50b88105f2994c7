import { plainRow } from '@sagsvej/rules/query'
import type { Records } from './population.ts'

/** A database that holds a population. */
export interface Asked {
  readonly run: (statement: string) => Promise<unknown>
  readonly rows: (query: string) => Promise<Records>
}

type Answer = Readonly<Record<string, unknown>>

/**
 * The query, with every answer worked out and added up: what is timed. To hand a million rows over, or to write them
 * down, would be timed with them otherwise.
 */
export const addedUp = (query: string, answer: Answer): string =>
  `SELECT ${['person', ...Object.keys(answer)].map((name) => `SUM("${name}")`).join(', ')} FROM (${query}) AS svar`

const BLOCK = 50_000

/** @throws Error with the first person of whom the query does not say, in every column, what compiled JavaScript says */
export async function requireSame<P>(
  { run, rows }: Asked,
  query: string,
  people: readonly P[],
  compiled: (person: P) => object,
): Promise<void> {
  await run(`CREATE TEMP TABLE svar AS ${query}`)
  let answered = 0
  for (let from = 0; from < people.length; from += BLOCK) {
    const found = await rows(`SELECT * FROM svar WHERE person >= ${from} AND person < ${from + BLOCK}`)
    for (const row of found) {
      const { person, ...answer } = plainRow(row)
      const expected = compiled(people[person as number] as P) as Answer
      for (const [name, value] of Object.entries(expected)) {
        if (answer[name] === value) continue
        throw new Error(`person ${person}: ${JSON.stringify(answer)}, compiled ${JSON.stringify(expected)}`)
      }
      answered += 1
    }
  }
  if (answered !== people.length) throw new Error(`${answered} answers for ${people.length} people`)
  await run('DROP TABLE svar')
}
