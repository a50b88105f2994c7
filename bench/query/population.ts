import { lovsamling, type Mål } from '@sagsvej/rules'
import { standardTables } from '@sagsvej/rules/query'

export type Records = readonly Readonly<Record<string, unknown>>[]

/** A table of a population: its columns besides the key, and its rows, each with the number of the person. */
export interface Table {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: () => Iterable<readonly [person: number, values: Readonly<Record<string, unknown>>]>
}

/** The tables that hold what the questions read of people, who are numbered from 0. */
export function tablesOf(mål: readonly Mål[], people: Records): readonly Table[] {
  const { fakta } = lovsamling(mål)
  const { people: name, list } = standardTables
  return [
    { name, columns: fakta.map(({ nøgle }) => nøgle), rows: () => people.entries() },
    ...fakta.flatMap(({ nøgle, type }): readonly Table[] => {
      if (type.art !== 'liste') return []
      const columns = type.felter.map(({ navn }) => navn)
      return [{ name: list(nøgle), columns, rows: () => recordsOf(people, nøgle) }]
    }),
  ]
}

function* recordsOf(people: Records, list: string): ReturnType<Table['rows']> & Generator {
  for (const [i, person] of people.entries()) {
    for (const record of person[list] as Records) yield [i, record]
  }
}
