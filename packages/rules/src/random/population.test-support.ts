import type { Faktum } from '../fact.ts'
import { quoted, standardTables, text } from '../query/names.ts'
import type { Post, Value } from '../value.ts'
import type { Person } from './facts.test-support.ts'

const literal = (value: Value | undefined): string => {
  if (value === undefined) return 'NULL'
  if (Array.isArray(value)) return 'TRUE'
  return typeof value === 'string' ? text(value) : String(value)
}

const rowOf = (values: readonly string[]): string => `(${values.join(', ')})`

const insert = (table: string, columns: readonly string[], rows: readonly string[]): readonly string[] =>
  rows.length === 0
    ? []
    : [`INSERT INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) VALUES ${rows.join(', ')}`]

/** The statements that put people, numbered from 0, into the tables made for these facts and judgements. */
export function insertsOf(
  people: readonly Person[],
  fakta: readonly Faktum[],
  skøn: readonly { readonly nøgle: string }[],
): readonly string[] {
  const keys = [...fakta, ...skøn].map((one) => one.nøgle)
  const rows = people.map((person, i) => rowOf([String(i), ...keys.map((key) => literal(person[key]))]))
  const lists = fakta.flatMap(({ nøgle, type }) => {
    if (type.art !== 'liste') return []
    const fields = type.felter.map((f) => f.navn)
    const records = people.flatMap((person, i) =>
      ((person[nøgle] ?? []) as readonly Post[]).map((post) =>
        rowOf([String(i), ...fields.map((field) => literal(post[field]))]),
      ),
    )
    return insert(standardTables.list(nøgle), [standardTables.key, ...fields], records)
  })
  return [...insert(standardTables.people, [standardTables.key, ...keys], rows), ...lists]
}
