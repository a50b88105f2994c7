import type { HolidayCalendar } from '@sagsvej/calendar'
import type { BoolExpr, Expr, NumExpr, SetExpr } from '../kernel/expr.ts'
import type { Dialect } from './dialect.ts'
import { quoted, type Tables } from './names.ts'
import { type Plan, stepColumn } from './plan.ts'
import { definition, type SqlPrinting, sql } from './scalar.ts'
import type { Statement } from './statement.ts'

/** One query in the making. */
export interface Querying {
  readonly statement: Statement
  readonly dialect: Dialect
  readonly tables: Tables
  /** Whether a column of people, or a field of a list's records, may be NULL. */
  readonly open: SqlPrinting['open']
  /** Whether no two records of a list touch or overlap, so that each is a run of its own. */
  readonly apart: (list: string) => boolean
  /** Whether few people are asked, so that the records of others had better not be gone through. */
  readonly narrow: boolean
  /** Works out every step of a frame, so that the files for sets and for counting need not know one another. */
  readonly complete: (frame: Frame, results: readonly Expr[], q: Querying) => void
  /** The relation of every month of the calendar. */
  readonly months: () => string
  /** The relation of the holidays that fall on some weekdays. */
  readonly holidays: (calendar: HolidayCalendar, weekdays: readonly number[]) => string
  /** The relation of a set that has been worked out, by the rows it was worked out for. */
  readonly sets: Map<SetExpr, Map<Frame, string>>
}

/** Rows of one kind in the making: what has been worked out of them stands in `relation`, a row each. */
export interface Frame {
  readonly plan: Plan
  readonly parent: Frame | undefined
  /** The columns that name a row. */
  readonly keys: readonly string[]
  /** Columns that stay to the end besides those that are read. */
  readonly carried: readonly string[]
  relation: string
  columns: ReadonlySet<string>
  readonly done: Set<Expr>
}

export const keyColumn = ({ tables }: Querying): string => quoted(tables.key)

/** Prints what is worked out of one row of the frame, in the columns of its relation. */
export function printing(frame: Frame, q: Querying): SqlPrinting {
  return {
    dialect: q.dialect,
    open: q.open,
    named: (expr) => (frame.plan.isStep(expr) ? stepColumn(expr) : undefined),
  }
}

export const sqlIn = (expr: NumExpr | BoolExpr, frame: Frame, q: Querying): string =>
  sql(expr, printing(frame, q))

/** Which columns are still read once `left` is all that is to be worked out. */
function needed(frame: Frame, left: readonly Expr[], results: readonly Expr[]): ReadonlySet<string> {
  const names = new Set<string>(frame.carried)
  const read = (expr: Expr) => {
    for (const name of frame.plan.reads(expr)) names.add(name)
  }
  left.forEach(read)
  for (const expr of results) {
    if (frame.plan.isStep(expr)) names.add(stepColumn(expr))
    else read(expr)
  }
  return names
}

/** One more layer over the relation: what is added to each row, and what is kept of it. */
export function addLayer(
  frame: Frame,
  added: readonly { readonly column: string; readonly value: string }[],
  left: readonly Expr[],
  results: readonly Expr[],
  q: Querying,
  from: (kept: readonly string[]) => string = (kept) => `SELECT ${kept.join(', ')} FROM ${frame.relation}`,
): void {
  const wanted = needed(frame, left, results)
  const kept = [...frame.columns].filter((column) => wanted.has(column))
  const list = [...frame.keys, ...kept, ...added.map(({ column, value }) => `${value} AS ${column}`)]
  frame.relation = q.statement.add('trin', `${from(list)}${q.dialect.barrier}`)
  frame.columns = new Set([...kept, ...added.map(({ column }) => column)])
}

/** The steps that are one row's own and need nothing that is not there yet: together one layer. */
export function scalarLayer(
  frame: Frame,
  ready: readonly (NumExpr | BoolExpr)[],
  left: readonly Expr[],
  results: readonly Expr[],
  q: Querying,
): void {
  const p = printing(frame, q)
  const added = ready.map((expr) => ({ column: stepColumn(expr), value: definition(expr, p) }))
  addLayer(frame, added, left, results, q)
  for (const expr of ready) frame.done.add(expr)
}
