import type { NumExpr } from '../kernel/expr.ts'
import type { Sym } from '../kernel/sym.ts'
import type { Led } from '../tree.ts'
import type { Lowering } from './context.ts'
import { ends, strict } from './strict.ts'
import { numberOf } from './truth.ts'

type Of<Op extends Led['op']> = Extract<Led, { op: Op }>

const INFINITY = Number.POSITIVE_INFINITY

export function lowerSum(led: Of<'add' | 'subtract'>, to: Lowering): Sym {
  const { k } = to
  const { t, n } = k
  const [a, given] = [numberOf(led.a, to), numberOf(led.b, to)]
  const zero = n.constant(0)
  const b =
    led.op === 'add' ? given : { ...given, low: n.sub(zero, given.high), high: n.sub(zero, given.low) }
  const is = (expr: NumExpr, value: number) => t.equal(expr, n.constant(value))
  const opposite = t.or(
    t.and(is(a.high, INFINITY), is(b.low, -INFINITY)),
    t.and(is(a.low, -INFINITY), is(b.high, INFINITY)),
  )
  const sum = (end: 'low' | 'high') => {
    const other = led.op === 'add' ? given[end] : given[end === 'low' ? 'high' : 'low']
    const plain = led.op === 'add' ? n.add(a[end], other) : n.sub(a[end], other)
    const limit = end === 'low' ? -INFINITY : INFINITY
    return n.pick(t.or(is(a[end], limit), is(b[end], limit)), n.constant(limit), plain)
  }
  return strict(
    k,
    'tal',
    [a, given],
    ends(
      k,
      [a, given],
      () => sum('low'),
      () => sum('high'),
    ),
    opposite,
  )
}

export function lowerExtreme(led: Of<'least' | 'greatest'>, to: Lowering): Sym {
  const { k } = to
  const parts = led.of.map((part) => numberOf(part, to))
  const of = led.op === 'least' ? k.n.min : k.n.max
  const end = (at: 'low' | 'high') => parts.map((part) => part[at]).reduce(of)
  const kind = led.kind === 'dato' ? 'dato' : 'tal'
  return strict(
    k,
    kind,
    parts,
    ends(
      k,
      parts,
      () => end('low'),
      () => end('high'),
    ),
  )
}
