import { lovsamling } from '../collect.ts'
import type { Post, Value } from '../value.ts'
import { quoted, standardTables, text } from './names.ts'
import type { Befolkning } from './tables.ts'

const literal = (value: Value | undefined): string => {
  if (value === undefined) return 'NULL'
  if (Array.isArray(value)) return 'TRUE'
  return typeof value === 'string' ? text(value) : String(value)
}

/**
 * The statements that put people into the tables of a population, numbered from 0: for tests and small populations, since
 * large ones are read in by the database's own means. Values stand by key; what is not there is not known.
 */
export function insertsFor(
  { mål, tabeller = standardTables }: Befolkning,
  people: readonly Readonly<Record<string, Value>>[],
): readonly string[] {
  const { fakta, skøn } = lovsamling(mål)
  const insert = (table: string, columns: readonly string[], rows: readonly (readonly string[])[]) => {
    const names = [tabeller.key, ...columns].map(quoted).join(', ')
    const values = rows.map((row) => `(${row.join(', ')})`).join(', ')
    return rows.length === 0 ? [] : [`INSERT INTO ${quoted(table)} (${names}) VALUES ${values}`]
  }
  const keys = [...fakta, ...skøn].map((one) => one.nøgle)
  const rows = people.map((person, i) => [String(i), ...keys.map((key) => literal(person[key]))])
  const lists = fakta.flatMap(({ nøgle, type }) => {
    if (type.art !== 'liste') return []
    const fields = type.felter.map((f) => f.navn)
    const records = people.flatMap((person, i) =>
      ((person[nøgle] ?? []) as readonly Post[]).map((post) => [
        String(i),
        ...fields.map((f) => literal(post[f])),
      ]),
    )
    return insert(tabeller.list(nøgle), fields, records)
  })
  return [...insert(tabeller.people, keys, rows), ...lists]
}
