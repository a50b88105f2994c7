import type { NumExpr } from '../kernel/expr.ts'
import type { Sym } from '../kernel/sym.ts'
import type { Led } from '../tree.ts'
import type { Lowering } from './context.ts'
import { numberOf, truthOf } from './truth.ts'

/**
 * The sum over a list, or how many records: what each surely adds, or may add. A record whose condition is open may be
 * in or not; one that lacks the field adds nothing; of a list not known, nothing is known but that a count is not below zero.
 */
export function lowerRecords(led: Extract<Led, { op: 'sumOf' | 'countOf' }>, to: Lowering): Sym {
  const { k, given } = to
  const { t, n } = k
  const list = led.list.faktum.nøgle
  const zero = n.constant(0)
  const where = led.where && truthOf(led.where, to)
  const certain = where ? t.and(where.ja, t.not(where.nej), t.not(where.ir)) : t.yes
  const possible = where ? where.ja : t.yes
  const item = led.op === 'countOf' ? undefined : numberOf(led.item, to)
  const adds = (end: 'low' | 'high'): NumExpr => {
    const widened = end === 'low' ? n.min : n.max
    const one = item?.[end] ?? n.constant(1)
    const present = item ? n.pick(item.some, n.pick(item.ir, widened(zero, one), one), zero) : one
    return n.pick(certain, present, widened(zero, present))
  }
  const whole = certain === possible && (!item || (item.low === item.high && isAllOrNothing(to, item)))
  const low = n.sum(list, n.pick(possible, whole ? plain(to, item) : adds('low'), zero))
  const high = whole ? low : n.sum(list, n.pick(possible, adds('high'), zero))
  const known = given.open(list) ? t.known({ name: list }) : t.yes
  const least = n.constant(led.op === 'countOf' ? 0 : Number.NEGATIVE_INFINITY)
  const bounded = n.pick(known, low, least)
  return {
    kind: 'tal',
    low: bounded,
    high: known === t.yes && whole ? bounded : n.pick(known, high, n.constant(Number.POSITIVE_INFINITY)),
    some: t.yes,
    ir: t.no,
  }
}

type Item = ReturnType<typeof numberOf>

/** Whether it is known, when the law is compiled, that a record either has the item or lacks it. */
const isAllOrNothing = ({ k: { t } }: Lowering, { some, ir }: Item): boolean => ir === t.not(some)

const plain = ({ k: { n } }: Lowering, item: Item | undefined): NumExpr =>
  item ? n.pick(item.some, item.low, n.constant(0)) : n.constant(1)
