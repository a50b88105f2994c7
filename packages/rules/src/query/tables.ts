import { lovsamling } from '../collect.ts'
import type { Mål } from '../compile/goal.ts'
import { badDefinition } from '../errors.ts'
import type { FaktumType, Felt } from '../fact.ts'
import type { Forudsætninger } from '../lower/context.ts'
import { unknownOf } from '../possible.ts'
import { duckdb } from './duckdb.ts'
import { quoted, standardTables, type Tables, text } from './names.ts'
import { typeForRange } from './number-type.ts'
import { postgres } from './postgres.ts'
import type { Databasenavn } from './query.ts'

/** A population: which questions are asked of it, and where it stands. */
export interface Befolkning {
  readonly mål: readonly Mål[]
  /** `open`: which facts and judgements may be unknown, and so NULL. */
  readonly givet: Pick<Forudsætninger, 'open'>
  readonly database: Databasenavn
  readonly tabeller?: Tables
}

/**
 * The statements that make the tables of a population, with the facts and judgements that the goals read and no others.
 * Truths are BOOLEAN, numbers whole steps of their unit, days numbers of days since 1970-01-01, choices their keys. What
 * is not known is NULL. A list fact has a table of its own, and among people a column that is TRUE where the list is
 * known, also when it is empty, and else NULL.
 * @throws RuleError when two columns would have one name, or a name is too long for a database
 */
export function tablesFor({
  mål,
  givet,
  database,
  tabeller = standardTables,
}: Befolkning): readonly string[] {
  const { fakta, skøn } = lovsamling(mål)
  const types = (database === 'duckdb' ? duckdb : postgres).types
  const required = (name: string) => (givet.open(name) ? '' : ' NOT NULL')
  const key = `${quoted(tabeller.key)} ${types.big}`
  const columns = [
    ...fakta.map(({ nøgle, type }) =>
      type.art === 'liste'
        ? `${quoted(nøgle)} ${types.truth}${required(nøgle)} CHECK (${quoted(nøgle)})`
        : `${columnText(nøgle, type, types)}${required(nøgle)}`,
    ),
    ...skøn.map(({ nøgle }) => `${quoted(nøgle)} ${types.truth}${required(nøgle)}`),
  ]
  requireNames([tabeller.key, ...fakta.map((f) => f.nøgle), ...skøn.map((s) => s.nøgle)])
  const lists = fakta.flatMap(({ nøgle, type }) =>
    type.art === 'liste' ? [{ nøgle, felter: type.felter }] : [],
  )
  return [
    `CREATE TABLE ${quoted(tabeller.people)} (\n  ${[`${key} PRIMARY KEY`, ...columns].join(',\n  ')}\n)`,
    ...lists.map(({ nøgle, felter }) => {
      requireNames([tabeller.key, ...felter.map((f) => f.navn)])
      const fields = felter.map((felt) => fieldText(felt, types))
      return `CREATE TABLE ${quoted(tabeller.list(nøgle))} (\n  ${[`${key} NOT NULL`, ...fields].join(',\n  ')}\n)`
    }),
  ]
}

type Types = (typeof duckdb)['types']

const fieldText = ({ navn, type, valgfri }: Felt, types: Types): string =>
  `${columnText(navn, type, types)}${valgfri ? '' : ' NOT NULL'}`

/** A column holds what the fact's type allows: the types of what is worked out of it rest on that. */
function columnText(name: string, type: Exclude<FaktumType, { art: 'liste' }>, types: Types): string {
  const column = quoted(name)
  switch (type.art) {
    case 'sandt':
      return `${column} ${types.truth}`
    case 'valg':
      return `${column} ${types.text} CHECK (${column} IN (${type.valg.map((v) => text(v.nøgle)).join(', ')}))`
    case 'tal':
    case 'dato': {
      const bounds = unknownOf(type)
      if (bounds.kind !== 'tal' && bounds.kind !== 'dato') throw new TypeError(`bounds of a ${bounds.kind}`)
      const { low, high } = bounds
      return `${column} ${types[typeForRange({ min: low, max: high })]} CHECK (${column} BETWEEN ${low} AND ${high})`
    }
  }
}

/** PostgreSQL cuts longer names, and DuckDB does not tell capitals from small letters. */
const LONGEST_NAME = 63

function requireNames(names: readonly string[]): void {
  const seen = new Set<string>()
  for (const name of names) {
    const bytes = encodeURIComponent(name).replace(/%../g, '%').length
    if (seen.has(name.toLowerCase()) || bytes > LONGEST_NAME) {
      throw badDefinition(
        name,
        `Navnet kan ikke være en kolonne: to kolonner må ikke hedde det samme uden hensyn til store bogstaver, og et navn må højst fylde ${LONGEST_NAME} tegn. Giv faktummet et andet navn.`,
        `The name cannot be a column: two columns may not have one name, capitals aside, and a name may take ${LONGEST_NAME} characters at most. Give the fact another name.`,
      )
    }
    seen.add(name.toLowerCase())
  }
}
