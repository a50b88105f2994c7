import type { BoolExpr, Expr, NumExpr } from '../kernel/expr.ts'
import { countedIn } from './count.ts'
import { addLayer, type Frame, type Querying, scalarLayer } from './frame.ts'
import { isCounted, stepColumn } from './plan.ts'

/**
 * Works out every step of a frame, layer by layer: what is one row's own as long as there is any such, then all that can
 * be counted over other rows, and so on.
 */
export function complete(frame: Frame, results: readonly Expr[], q: Querying): void {
  const { plan } = frame
  const columnOfStep = new Map(plan.steps.map((step) => [stepColumn(step), step]))
  const isReady = (expr: Expr): boolean =>
    [...plan.reads(expr)].every((column) => {
      const step = columnOfStep.get(column)
      return step === undefined || frame.done.has(step)
    })
  let left: readonly Expr[] = plan.steps
  while (left.length > 0) {
    const ready = left.filter(isReady)
    const own = ready.filter((expr): expr is NumExpr | BoolExpr => !isCounted(expr))
    const now: readonly Expr[] = own.length > 0 ? own : ready
    if (now.length === 0) throw new TypeError('a step needs itself')
    left = left.filter((expr) => !now.includes(expr))
    if (own.length > 0) scalarLayer(frame, own, left, results, q)
    else countedLayer(frame, ready, left, results, q)
  }
}

/** Each is counted in a relation of its own, with a row only where there is anything to count. */
function countedLayer(
  frame: Frame,
  ready: readonly Expr[],
  left: readonly Expr[],
  results: readonly Expr[],
  q: Querying,
): void {
  const counted = ready.map((expr) => ({ expr, ...countedIn(expr, frame, q) }))
  const { relation, keys } = frame
  const joins = counted.map(({ relation }) => `LEFT JOIN ${relation} USING (${keys.join(', ')})`)
  const added = counted.map(({ expr, value }) => ({ column: stepColumn(expr), value }))
  addLayer(
    frame,
    added,
    left,
    results,
    q,
    (list) => `SELECT ${list.join(', ')} FROM ${relation} ${joins.join(' ')}`,
  )
  for (const expr of ready) frame.done.add(expr)
}
