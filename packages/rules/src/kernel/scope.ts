import { RUN } from '../tree.ts'
import { type Expr, partsOf } from './expr.ts'

/** The record an expression binds in a part of it, if it does: the set whose runs are looked at lies outside them. */
export function boundIn(expr: Expr, part: Expr): string | undefined {
  if (expr.e === 'sum' || expr.e === 'periods') return expr.list
  return expr.e === 'dropFirst' && part === expr.days ? RUN : undefined
}

const ownRecord = (expr: Expr): string | undefined =>
  'at' in expr && typeof expr.at === 'object' ? expr.at.record : undefined

/** The records each expression reads and does not bind itself. What reads none can be worked out once in a case. */
export function freeRecords(): (expr: Expr) => ReadonlySet<string> {
  const found = new Map<Expr, ReadonlySet<string>>()
  const free = (expr: Expr): ReadonlySet<string> => {
    const before = found.get(expr)
    if (before) return before
    const names = new Set<string>()
    const own = ownRecord(expr)
    if (own !== undefined) names.add(own)
    for (const part of partsOf(expr)) {
      const bound = boundIn(expr, part)
      for (const name of free(part)) if (name !== bound) names.add(name)
    }
    found.set(expr, names)
    return names
  }
  return free
}
