import { lovsamling } from '../collect.ts'
import { type Mål, outputsOf, type Udgang } from '../compile/goal.ts'
import type { Faktum } from '../fact.ts'
import { type Expr, isSet } from '../kernel/expr.ts'
import type { Forudsætninger } from '../lower/context.ts'
import { lowered } from '../lower/lower.ts'
import { kindOf } from '../tree-kind.ts'
import { complete } from './complete.ts'
import { duckdb } from './duckdb.ts'
import { type Frame, type Querying, sqlIn } from './frame.ts'
import { monthTable } from './month-end.ts'
import { quoted, standardTables, type Tables } from './names.ts'
import { type Plan, planner, stepColumn } from './plan.ts'
import { postgres } from './postgres.ts'
import { holidayRelations } from './recurring.ts'
import { refuseSets } from './sets-in.ts'
import { type Statement, statement } from './statement.ts'

export type Databasenavn = 'duckdb' | 'postgres'

/** Questions that a database answers for everyone in its tables. */
export interface Forespørgsel {
  readonly mål: readonly Mål[]
  /** `open`: which facts and judgements may be unknown, and so NULL. */
  readonly givet: Forudsætninger
  readonly database: Databasenavn
  readonly tabeller?: Tables
  /** Lists of which no two records of a person touch or overlap (see `checksFor`): they are read faster. */
  readonly adskilte?: readonly string[]
}

/**
 * One SELECT that gives a row a person: the key, and for each goal the columns that `outputsOf` tells of, which
 * `readAnswer` reads. No column is ever NULL. People of whom all is known are asked the plain questions, the others the
 * same with all that is possible.
 * @throws RuleError where the database cannot be asked, saying which provision is in the way
 */
export function compileQuery(asked: Forespørgsel): string {
  const { mål, givet, database } = asked
  if (database === 'postgres') refuseSets(mål)
  const made = statement(database === 'duckdb')
  const all = branch(asked, givet)
  const doors = [...all.columns].filter((column) => all.isOpen(column))
  if (doors.length === 0) return made.text(selectFrom(all, { asked, made, where: '', narrow: false }))
  const known = branch(asked, { ...givet, open: () => false })
  const isKnown = doors.map((column) => `${column} IS NOT NULL`).join(' AND ')
  const plain = selectFrom(
    { ...known, outputs: all.outputs.map((one) => inPlace(one, known.outputs, mål)) },
    { asked, made, where: isKnown, narrow: false },
  )
  const open = selectFrom(all, {
    asked,
    made,
    where: `NOT (${isKnown})`,
    narrow: true,
  })
  return made.text(`${plain}\nUNION ALL\n${open}`)
}

/** An output that is worked out, or one that says what it does where all is known. */
type Shown = Udgang | { readonly navn: string; readonly same: Udgang | undefined; readonly isTruth: boolean }

interface Branch {
  readonly outputs: readonly Shown[]
  readonly plan: Plan
  readonly results: readonly Expr[]
  /** The columns of people that are read, and whether one may be NULL. */
  readonly columns: ReadonlySet<string>
  readonly isOpen: (column: string) => boolean
  readonly givet: Forudsætninger
}

function branch({ mål }: Forespørgsel, givet: Forudsætninger): Branch {
  const to = lowered(givet)
  const outputs = mål.flatMap(({ navn, led }) => outputsOf(navn, to.lower(led, to), to.k))
  const results = outputs.map(({ expr }) => expr)
  const plan = planner()(results)
  const read = new Set([...plan.steps, ...results].flatMap((expr) => [...plan.reads(expr)]))
  const columns = new Set(
    [...read].filter((column) => !plan.steps.some((step) => stepColumn(step) === column)),
  )
  const { fakta, skøn } = lovsamling(mål)
  const open = new Set(
    [...fakta, ...skøn]
      .map((one) => one.nøgle)
      .filter(givet.open)
      .map(quoted),
  )
  return { outputs, plan, results, columns, isOpen: (column) => open.has(column), givet }
}

/** What an output that is there for the unknown says where nothing is unknown, and it is not there of itself. */
function inPlace(one: Shown, known: readonly Shown[], mål: readonly Mål[]): Shown {
  const own = known.find(({ navn }) => navn === one.navn)
  if (own) return own
  const goal = mål.find(({ navn }) => one.navn === `${navn}_kan` || one.navn === `${navn}_hoej`)
  const answer = known.find((output): output is Udgang => output.navn === goal?.navn)
  const isTruth = goal !== undefined && kindOf(goal.led) === 'sandt'
  return { navn: one.navn, same: one.navn.endsWith('_hoej') || isTruth ? answer : undefined, isTruth }
}

interface Selecting {
  readonly asked: Forespørgsel
  readonly made: Statement
  /** Which people are asked; empty: all. */
  readonly where: string
  /** Few are: records are looked up for them only. */
  readonly narrow: boolean
}

function selectFrom({ outputs, plan, results, columns, givet }: Branch, selecting: Selecting): string {
  const q = querying(selecting, givet)
  const frame = people(plan, columns, selecting, q)
  complete(frame, results, q)
  const shown = outputs.map((one) => `${valueText(one, frame, q)} AS ${quoted(one.navn)}`)
  return `SELECT ${[...frame.keys, ...shown].join(', ')} FROM ${frame.relation}`
}

function valueText(one: Shown, frame: Frame, q: Querying): string {
  if ('expr' in one) return isSet(one.expr) ? stepColumn(one.expr) : sqlIn(one.expr, frame, q)
  if (!one.same) return '1'
  return one.isTruth
    ? `CASE WHEN ${valueText(one.same, frame, q)} THEN 1 ELSE 2 END`
    : valueText(one.same, frame, q)
}

/** Everyone asked, with the facts that are read. */
function people(plan: Plan, columns: ReadonlySet<string>, { where }: Selecting, q: Querying): Frame {
  const key = quoted(q.tables.key)
  const table = quoted(q.tables.people)
  const some = () =>
    q.statement.add(
      'trin',
      `SELECT ${[key, ...columns].join(', ')} FROM ${table} WHERE ${where}${q.dialect.barrier}`,
    )
  return {
    plan,
    parent: undefined,
    keys: [key],
    carried: [],
    relation: where === '' ? table : some(),
    columns,
    done: new Set(),
  }
}

const shared = new WeakMap<Statement, Pick<Querying, 'months' | 'holidays'>>()

/** Relations that are the same for everyone stand in a statement once. */
function sharedBy(made: Statement): Pick<Querying, 'months' | 'holidays'> {
  let months: string | undefined
  const found = shared.get(made) ?? {
    months: () => {
      months ??= made.add('måneder', monthTable)
      return months
    },
    holidays: holidayRelations(made),
  }
  shared.set(made, found)
  return found
}

function querying({ asked, made, narrow }: Selecting, { open }: Forudsætninger): Querying {
  const { mål, database, tabeller = standardTables, adskilte = [] } = asked
  const { fakta } = lovsamling(mål)
  const optional = new Set(fakta.flatMap(optionalFields))
  return {
    statement: made,
    dialect: database === 'duckdb' ? duckdb : postgres,
    tables: tabeller,
    open: ({ record, name }) => (record === undefined ? open(name) : optional.has(`${record}/${name}`)),
    apart: (list) => adskilte.includes(list),
    narrow,
    complete,
    ...sharedBy(made),
    sets: new Map(),
  }
}

const optionalFields = ({ nøgle, type }: Faktum): readonly string[] =>
  type.art === 'liste' ? type.felter.filter((f) => f.valgfri).map((f) => `${nøgle}/${f.navn}`) : []
