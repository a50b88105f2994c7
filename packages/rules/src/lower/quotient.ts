import type { NumExpr } from '../kernel/expr.ts'
import type { Sym, SymNumber } from '../kernel/sym.ts'
import type { Led } from '../tree.ts'
import type { Lowering } from './context.ts'
import { isOnePoint, strict } from './strict.ts'
import { numberOf } from './truth.ts'

const INFINITY = Number.POSITIVE_INFINITY

/** See `isBounded` of the evaluator: where a part has no limit, or a divisor may be zero, anything is possible. */
export function lowerQuotient(led: Extract<Led, { op: 'quotient' }>, to: Lowering): Sym {
  const { k } = to
  const { t, n } = k
  const factors = led.factors.map((part) => numberOf(part, to))
  const divisors = led.divisors.map((part) => numberOf(part, to))
  const parts = [...factors, ...divisors]
  const finite = (expr: NumExpr) =>
    t.and(t.under(expr, n.constant(INFINITY)), t.over(expr, n.constant(-INFINITY)))
  const bounded = t.and(
    ...parts.flatMap(({ low, high }) => [finite(low), finite(high)]),
    ...divisors.map(({ low, high }) => t.or(t.over(low, n.constant(0)), t.under(high, n.constant(0)))),
  )
  const at = (values: readonly NumExpr[]) =>
    n.quotient({
      factors: values.slice(0, factors.length),
      divisors: values.slice(factors.length),
      numerator: led.brøk.numerator * led.skala.numerator,
      denominator: led.brøk.denominator * led.skala.denominator,
      retning: led.afrunding.retning,
      tilSteps: led.afrunding.tilSteps,
    })
  const limit = (end: 'low' | 'high') => n.constant(end === 'low' ? -INFINITY : INFINITY)
  if (isOnePoint(k, ...parts)) {
    const value = at(parts.map(({ low }) => low))
    return strict(k, 'tal', parts, { low: value, high: value }, t.not(bounded))
  }
  const outermost = (end: 'low' | 'high') => {
    const results = quotientEnds(factors, divisors, end).map(at)
    return n.pick(bounded, results.reduce(end === 'low' ? n.min : n.max), limit(end))
  }
  return strict(k, 'tal', parts, { low: outermost('low'), high: outermost('high') }, t.not(bounded))
}

/** Where a quotient is least, or most: one corner where no part is below zero, else all corners must be tried. */
function quotientEnds(
  factors: readonly SymNumber[],
  divisors: readonly SymNumber[],
  end: 'low' | 'high',
): readonly (readonly NumExpr[])[] {
  const other = end === 'low' ? 'high' : 'low'
  const parts = [...factors, ...divisors]
  if (parts.every(({ low, high }) => low.min >= 0 && high.min >= 0)) {
    return [[...factors.map((part) => part[end]), ...divisors.map((part) => part[other])]]
  }
  return parts.reduce<readonly (readonly NumExpr[])[]>(
    (all, { low, high }) =>
      all.flatMap((values) => [...new Set([low, high])].map((value) => [...values, value])),
    [[]],
  )
}
