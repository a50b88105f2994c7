import { lovsamling } from '../collect.ts'
import { type Mål, outputsOf, type Udgang } from '../compile/goal.ts'
import type { Faktum } from '../fact.ts'
import { type Expr, isSet } from '../kernel/expr.ts'
import type { Forudsætninger } from '../lower/context.ts'
import { lowered } from '../lower/lower.ts'
import { complete } from './complete.ts'
import { duckdb } from './duckdb.ts'
import { type Frame, type Querying, sqlIn } from './frame.ts'
import { monthStarts } from './month-end.ts'
import { quoted, standardTables, type Tables } from './names.ts'
import { planner, stepColumn } from './plan.ts'
import { postgres } from './postgres.ts'
import { holidayRelations } from './recurring.ts'
import type { SqlPrinting } from './scalar.ts'
import { refuseSets } from './sets-in.ts'
import { statement } from './statement.ts'

export type Databasenavn = 'duckdb' | 'postgres'

/** Questions that a database answers for everyone in its tables. */
export interface Forespørgsel {
  readonly mål: readonly Mål[]
  readonly givet: Forudsætninger
  readonly database: Databasenavn
  readonly tabeller?: Tables
  /** Lists of which no two records of one person touch or overlap, as `checksFor` finds out: they are read faster. */
  readonly adskilte?: readonly string[]
}

/**
 * One SELECT that gives a row a person: the key, and for each goal the columns that `outputsOf` tells of, which
 * `readAnswer` reads. No column is ever NULL.
 * @throws RuleError where the database cannot be asked, saying which provision is in the way
 */
export function compileQuery({
  mål,
  givet,
  database,
  tabeller = standardTables,
  adskilte = [],
}: Forespørgsel): string {
  if (database === 'postgres') refuseSets(mål)
  const to = lowered(givet)
  const outputs = mål.flatMap(({ navn, led }) => outputsOf(navn, to.lower(led, to), to.k))
  const results = outputs.map(({ expr }) => expr)
  const q = querying({ tables: tabeller, open: openColumns(mål, givet), apart: adskilte, database })
  const frame = people(results, q)
  complete(frame, results, q)
  return q.statement.text(
    `SELECT ${[...frame.keys, ...outputs.map((one) => outputText(one, frame, q))].join(', ')} FROM ${frame.relation}`,
  )
}

function outputText({ navn, expr }: Udgang, frame: Frame, q: Querying): string {
  return `${isSet(expr) ? stepColumn(expr) : sqlIn(expr, frame, q)} AS ${quoted(navn)}`
}

function querying(given: {
  readonly tables: Tables
  readonly open: SqlPrinting['open']
  readonly apart: readonly string[]
  readonly database: Databasenavn
}): Querying {
  const { tables, open, apart, database } = given
  const made = statement(database === 'duckdb')
  let months: string | undefined
  return {
    statement: made,
    dialect: database === 'duckdb' ? duckdb : postgres,
    tables,
    open,
    apart: (list) => apart.includes(list),
    complete,
    monthStarts: () => {
      months ??= made.add('måneder', monthStarts)
      return months
    },
    holidays: holidayRelations(made),
    sets: new Map(),
  }
}

/** Everyone, with the facts that are read. */
function people(results: readonly Expr[], q: Querying): Frame {
  const plan = planner()(results)
  const read = new Set([...plan.steps, ...results].flatMap((expr) => [...plan.reads(expr)]))
  const columns = new Set([...read].filter((column) => !column.startsWith('"v.')))
  const key = quoted(q.tables.key)
  return {
    plan,
    parent: undefined,
    keys: [key],
    carried: [],
    relation: quoted(q.tables.people),
    columns,
    done: new Set(),
  }
}

/** Whether a column may be NULL: of people as given, of records where the field may be left out. */
function openColumns(mål: readonly Mål[], { open }: Forudsætninger): SqlPrinting['open'] {
  const { fakta } = lovsamling(mål)
  const optional = new Set(fakta.flatMap(optionalFields))
  return ({ record, name }) => (record === undefined ? open(name) : optional.has(`${record}/${name}`))
}

const optionalFields = ({ nøgle, type }: Faktum): readonly string[] =>
  type.art === 'liste' ? type.felter.filter((f) => f.valgfri).map((f) => `${nøgle}/${f.navn}`) : []
