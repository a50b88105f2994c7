import { NEVER } from '@sagsvej/calendar'
import type { NumExpr } from '../kernel/expr.ts'
import type { Sym } from '../kernel/sym.ts'
import type { Led } from '../tree.ts'
import type { Lowering } from './context.ts'
import { ends, strict } from './strict.ts'
import { numberOf } from './truth.ts'

type Of<Op extends Led['op']> = Extract<Led, { op: Op }>

const INFINITY = Number.POSITIVE_INFINITY

/** Days from one to another: without limit until a day that never comes; between two such days there are none. */
export function lowerDaysBetween(led: Of<'daysBetween'>, to: Lowering): Sym {
  const { k } = to
  const { t, n } = k
  const [from, until] = [numberOf(led.from, to), numberOf(led.to, to)]
  const never = (expr: NumExpr) => t.equal(expr, n.day(NEVER))
  const [noBeginning, noEnd] = [n.constant(-INFINITY), n.constant(INFINITY)]
  const low = n.pick(
    never(from.high),
    noBeginning,
    n.pick(never(until.low), noEnd, n.sub(until.low, from.high)),
  )
  const high = n.pick(
    never(until.high),
    noEnd,
    n.pick(never(from.low), noBeginning, n.sub(until.high, from.low)),
  )
  const lacks = t.and(never(from.high), never(until.high))
  return strict(
    k,
    'tal',
    [from, until],
    ends(
      k,
      [from, until],
      () => low,
      () => high,
    ),
    lacks,
  )
}

export function lowerShift(led: Of<'shift'>, to: Lowering): Sym {
  const { k } = to
  const { n } = k
  const [day, given] = [numberOf(led.date, to), numberOf(led.by, to)]
  const zero = n.constant(0)
  const by = led.sign === 1 ? given : { ...given, low: n.sub(zero, given.high), high: n.sub(zero, given.low) }
  const shift = led.unit === 'måneder' ? n.shiftMonths : n.shiftDays
  const parts = [day, given]
  return strict(
    k,
    'dato',
    parts,
    ends(
      k,
      parts,
      () => shift(day.low, by.low),
      () => shift(day.high, by.high),
    ),
  )
}

export function lowerMonth(led: Of<'monthEnd' | 'monthStart'>, to: Lowering): Sym {
  const { k } = to
  const day = numberOf(led.date, to)
  const of = led.op === 'monthEnd' ? k.n.monthEnd : k.n.monthStart
  return strict(
    k,
    'dato',
    [day],
    ends(
      k,
      [day],
      () => of(day.low),
      () => of(day.high),
    ),
  )
}
