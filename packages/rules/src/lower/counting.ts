import { NEVER } from '@sagsvej/calendar'
import type { NumExpr } from '../kernel/expr.ts'
import { anything } from '../kernel/extremes.ts'
import { isNumber, type Sym } from '../kernel/sym.ts'
import type { Led } from '../tree.ts'
import type { Lowering } from './context.ts'
import { daysOf } from './days.ts'
import { isOnePoint, isPoint } from './strict.ts'
import { numberOf } from './truth.ts'

type Of<Op extends Led['op']> = Extract<Led, { op: Op }>

type Counting = Of<'countDays' | 'runStart' | 'runEnd' | 'monthEndOver' | 'dayOver' | 'dayReaching'>

/** Days counted in a set, and days found by counting: more days, more counted, and a limit reached sooner. */
export function lowerCounting(led: Counting, to: Lowering): Sym {
  const { k } = to
  const { t, n } = k
  const set = daysOf(led.set, to)
  const [a, b] =
    led.op === 'countDays'
      ? [numberOf(led.from, to), numberOf(led.to, to)]
      : led.op === 'monthEndOver' || led.op === 'dayOver'
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
    case 'dayOver':
      return found(
        () => n[led.op](set.perhaps, led.months, a.low, (b ?? a).low),
        () => n[led.op](set.surely, led.months, a.high, (b ?? a).high),
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
      const isNever = (day: NumExpr) => t.equal(day, n.constant(NEVER))
      const isBefore = (day: NumExpr) => isNever(n.runStart(set.surely, day))
      const goesOn = led.op === 'runStart' ? t.yes : t.or(t.not(isBefore(a.low)), isBefore(a.high))
      const ends = t.or(t.not(isNever(first)), t.and(isNever(last), goesOn))
      const known = t.and(setKnown, isOnePoint(k, a) ? t.yes : t.or(isPoint(k, a), ends))
      const wide = anything(k, 'dato', ir)
      if (!isNumber(wide)) throw new TypeError('a day was expected')
      return found(
        () => n.pick(known, first, wide.low),
        () => n.pick(known, last, wide.high),
      )
    }
  }
}
