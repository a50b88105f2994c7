import { NEVER } from '@sagsvej/calendar'
import { anything, isNumber } from '../kernel/cases.ts'
import type { BoolExpr, NumExpr } from '../kernel/expr.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { Sym, SymNumber } from '../kernel/sym.ts'
import type { Led } from '../tree.ts'
import type { Lowering } from './context.ts'
import { daysOf } from './days.ts'
import { numberOf } from './truth.ts'

type Of<Op extends Led['op']> = Extract<Led, { op: Op }>

/** Whether a part is known, when it is run, to be one value. */
const isPoint = ({ t }: Kernel, { low, high, some, ir }: SymNumber): BoolExpr =>
  t.or(t.not(some), t.and(t.not(ir), t.equal(low, high)))

/**
 * A number out of numbers. `lacks`: where there may be no such number; where the parts are known there is none then,
 * else the question may not arise.
 */
function strict(
  k: Kernel,
  kind: 'tal' | 'dato',
  parts: readonly SymNumber[],
  ends: { readonly low: NumExpr; readonly high: NumExpr },
  lacks: BoolExpr = k.t.no,
): SymNumber {
  const { t } = k
  const known = t.and(...parts.map((part) => isPoint(k, part)))
  return {
    kind,
    ...ends,
    some: t.and(...parts.map((part) => part.some), t.not(t.and(lacks, known))),
    ir: t.or(...parts.map((part) => part.ir), lacks),
  }
}

/** Known, when the law is compiled, to be one value or not to arise: then so is what is worked out of them. */
const isOnePoint = ({ t }: Kernel, ...parts: readonly SymNumber[]): boolean =>
  parts.every(({ low, high, some, ir }) => low === high && ir === t.not(some))

/** Both ends; made once where the parts are known when the law is compiled. */
function ends(k: Kernel, parts: readonly SymNumber[], low: () => NumExpr, high: () => NumExpr) {
  const least = low()
  return { low: least, high: isOnePoint(k, ...parts) ? least : high() }
}

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

/** See `isBounded` of the evaluator: where a part has no limit, or a divisor may be zero, anything is possible. */
export function lowerQuotient(led: Of<'quotient'>, to: Lowering): Sym {
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

/** Days from one to another: without limit until a day that never comes; between two such days there are none. */
export function lowerDaysBetween(led: Of<'daysBetween'>, to: Lowering): Sym {
  const { k } = to
  const { t, n } = k
  const [from, until] = [numberOf(led.from, to), numberOf(led.to, to)]
  const never = (expr: NumExpr) => t.equal(expr, n.constant(NEVER))
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

type Counting = Of<'countDays' | 'runStart' | 'runEnd' | 'monthEndOver' | 'dayReaching'>

/** Days counted in a set, and days found by counting: more days, more counted, and a limit reached sooner. */
export function lowerCounting(led: Counting, to: Lowering): Sym {
  const { k } = to
  const { t, n } = k
  const set = daysOf(led.set, to)
  const [a, b] =
    led.op === 'countDays'
      ? [numberOf(led.from, to), numberOf(led.to, to)]
      : led.op === 'monthEndOver'
        ? [numberOf(led.limit, to), numberOf(led.notBefore, to)]
        : led.op === 'dayReaching'
          ? [numberOf(led.from, to), numberOf(led.limit, to)]
          : [numberOf(led.on, to), undefined]
  const numbers = b ? [a, b] : [a]
  const setKnown = t.or(t.not(set.some), t.and(set.exact, t.not(set.ir)))
  const some = t.and(set.some, ...numbers.map((part) => part.some))
  const ir = t.or(set.ir, ...numbers.map((part) => part.ir))
  const one = setKnown === t.yes && isOnePoint(k, ...numbers)
  const found = (low: () => NumExpr, high: () => NumExpr, kind: 'tal' | 'dato' = 'dato'): Sym => {
    const least = low()
    return { kind, low: least, high: one ? least : high(), some, ir }
  }
  switch (led.op) {
    case 'countDays':
      return found(
        () => n.countDays(set.surely, a.high, (b ?? a).low),
        () => n.countDays(set.perhaps, a.low, (b ?? a).high),
        'tal',
      )
    case 'monthEndOver':
      return found(
        () => n.monthEndOver(set.perhaps, led.months, a.low, (b ?? a).low),
        () => n.monthEndOver(set.surely, led.months, a.high, (b ?? a).high),
      )
    case 'dayReaching':
      return found(
        () => n.dayReaching(set.perhaps, a.low, (b ?? a).low),
        () => n.dayReaching(set.surely, a.high, (b ?? a).high),
      )
    case 'runStart':
    case 'runEnd': {
      const at = (day: NumExpr) => (led.op === 'runStart' ? n.runStart : n.runEnd)(set.surely, day)
      const [first, last] = [at(a.low), at(a.high)]
      const never = n.constant(NEVER)
      const known = t.and(setKnown, t.or(t.under(first, never), t.equal(last, never)))
      const wide = anything(k, 'dato', ir)
      if (!isNumber(wide)) throw new TypeError('a day was expected')
      return found(
        () => n.pick(known, first, wide.low),
        () => n.pick(known, last, wide.high),
      )
    }
  }
}
