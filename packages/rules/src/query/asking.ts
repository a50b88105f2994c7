import type { Expr, NumExpr } from '../kernel/expr.ts'
import { type Frame, type Querying, sqlIn } from './frame.ts'

/** What was counted: a relation with a row where there was anything to count, and how its answer is read there. */
export interface Counted {
  readonly relation: string
  readonly value: string
}

/** The column of the answer in the relation it was counted in. */
export const nameOf = (expr: Expr): string => `"n.${expr.id}"`

/**
 * The rows of a frame of which something is to be counted, with what is asked about; `where` may read it. Where nobody
 * reads what is counted it is not counted: of two versions of a rule, one holds for each row.
 */
export function asking(
  counted: Expr,
  frame: Frame,
  q: Querying,
  about: Readonly<Record<string, NumExpr>>,
  where: readonly string[],
): string {
  const columns = Object.entries(about).map(([name, expr]) => `${sqlIn(expr, frame, q)} AS ${name}`)
  const condition = where.length === 0 ? '' : ` WHERE ${where.join(' AND ')}`
  const read = frame.plan.readWhen(counted).map(({ when, holds }) => {
    const text = sqlIn(when, frame, q)
    return holds ? `(${text})` : `NOT (${text})`
  })
  const some = read.length === 0 ? '' : ` WHERE ${read.join(' AND ')}`
  const rows = `SELECT ${[...frame.keys, ...columns].join(', ')} FROM ${frame.relation}${some}`
  return `(SELECT * FROM (${rows})${condition}) AS asking`
}
