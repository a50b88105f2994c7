import type { BoolExpr, Expr } from './expr.ts'
import type { Kernel } from './kernel.ts'

/** Truths that are taken as known. */
export type Known = ReadonlyMap<Expr, boolean>

/** What is known when a truth is: of a list that is so each part is so, and of a choice that is not so none is. */
export function knowing(expr: BoolExpr, value: boolean, known = new Map<Expr, boolean>()): Known {
  known.set(expr, value)
  if (expr.e === 'not') return knowing(expr.of, !value, known)
  if ((expr.e === 'and' && value) || (expr.e === 'or' && !value)) {
    for (const part of expr.of) knowing(part, value, known)
  }
  return known
}

/** Says expressions in fewer words where some truths are known: lists of truths and choices are decided, the rest stands. */
export function assuming({ t, n, s }: Kernel, known: Known): <E extends Expr>(expr: E) => E {
  const done = new Map<Expr, Expr>()

  function say<E extends Expr>(expr: E): E {
    const said = done.get(expr) ?? decided(expr)
    done.set(expr, said)
    return said as E
  }

  function decided(expr: Expr): Expr {
    const value = known.get(expr)
    if (value !== undefined) return t.constant(value)
    switch (expr.e) {
      case 'not':
        return t.not(say(expr.of))
      case 'and':
      case 'or':
        return t[expr.e](...expr.of.map(say))
      case 'pick':
        return n.pick(say(expr.when), say(expr.met), say(expr.unmet))
      case 'pickSet':
        return s.pick(say(expr.when), say(expr.met), say(expr.unmet))
      case 'add':
      case 'sub':
      case 'min':
      case 'max':
        return n[expr.e](say(expr.a), say(expr.b))
      default:
        return expr
    }
  }

  return say
}
