import type { SetExpr } from '../kernel/expr.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { Sym, SymDays } from '../kernel/sym.ts'
import type { Led } from '../tree.ts'
import type { Lowering } from './context.ts'
import { numberOf, truthOf } from './truth.ts'

type Of<Op extends Led['op']> = Extract<Led, { op: Op }>

export function daysOf(led: Led, to: Lowering): SymDays {
  const sym = to.lower(led, to)
  if (sym.kind !== 'dagmængde') throw new TypeError(`a set of days was expected, not a ${sym.kind}`)
  return sym
}

/** Known when the law is compiled: one set, and no doubt that there is one. */
const isPlain = ({ t }: Kernel, { exact, ir }: SymDays): boolean => exact === t.yes && ir === t.no

function ends(plain: boolean, surely: () => SetExpr, perhaps: () => SetExpr) {
  const set = surely()
  return { surely: set, perhaps: plain ? set : perhaps() }
}

/** Periods as days; records whose condition is open may be in, or not; of a list not known, any day may be. */
export function lowerDaysOf(led: Of<'daysOf'>, to: Lowering): Sym {
  const { k, given } = to
  const { t, s } = k
  const list = led.list.faktum.nøgle
  const where = led.where && truthOf(led.where, to)
  const certain = where ? t.and(where.ja, t.not(where.nej), t.not(where.ir)) : t.yes
  const possible = where ? where.ja : t.yes
  const surely = s.periods(list, certain)
  const perhaps = s.periods(list, possible)
  const settled = certain === possible ? t.yes : t.sameDays(surely, perhaps)
  const known = given.open(list) ? t.known({ name: list }) : t.yes
  return {
    kind: 'dagmængde',
    surely: s.pick(known, surely, s.none),
    perhaps: s.pick(known, perhaps, s.all),
    exact: t.and(known, settled),
    some: t.yes,
    ir: t.no,
  }
}

export function lowerCombined(led: Of<'union' | 'intersect' | 'without'>, to: Lowering): Sym {
  const { k } = to
  const { t, s } = k
  const [a, b] = [daysOf(led.a, to), daysOf(led.b, to)]
  const of = s[led.op]
  const plain = isPlain(k, a) && isPlain(k, b)
  const [least, most] =
    led.op === 'without'
      ? [() => of(a.surely, b.perhaps), () => of(a.perhaps, b.surely)]
      : [() => of(a.surely, b.surely), () => of(a.perhaps, b.perhaps)]
  return {
    kind: 'dagmængde',
    ...ends(plain, least, most),
    exact: t.and(settled(k, a), settled(k, b)),
    some: t.and(a.some, b.some),
    ir: t.or(a.ir, b.ir),
  }
}

/** Whether it is one set when it is run, or not there at all. */
const settled = ({ t }: Kernel, { exact, some, ir }: SymDays) => t.or(t.not(some), t.and(exact, t.not(ir)))

export function lowerNarrowed(led: Of<'holidaysIn' | 'weekdaysIn' | 'from'>, to: Lowering): Sym {
  const { k } = to
  const { t, s } = k
  const set = daysOf(led.set, to)
  if (led.op !== 'from') {
    const of = (days: SetExpr) =>
      led.op === 'holidaysIn' ? s.holidays(days, led.calendar, led.weekdays) : s.weekdays(days, led.weekdays)
    return {
      ...set,
      ...ends(
        isPlain(k, set),
        () => of(set.surely),
        () => of(set.perhaps),
      ),
    }
  }
  const day = numberOf(led.date, to)
  const point = t.or(t.not(day.some), t.and(t.not(day.ir), t.equal(day.low, day.high)))
  return {
    kind: 'dagmængde',
    ...ends(
      isPlain(k, set) && day.low === day.high,
      () => s.from(set.surely, day.high),
      () => s.from(set.perhaps, day.low),
    ),
    exact: t.and(settled(k, set), point),
    some: t.and(set.some, day.some),
    ir: t.or(set.ir, day.ir),
  }
}

/** See `withoutFirst` of the evaluator: of a set not known in full, all that is sure is that nothing is added. */
export function lowerWithoutFirst(led: Of<'withoutFirst'>, to: Lowering): Sym {
  const { k } = to
  const { t, n, s } = k
  const set = daysOf(led.set, to)
  const drop = numberOf(led.days, to)
  const zero = n.constant(0)
  const least = n.pick(drop.some, n.pick(drop.ir, n.min(zero, drop.low), drop.low), zero)
  const most = n.pick(drop.some, drop.high, zero)
  const surely = s.dropFirst(set.surely, n.max(zero, most))
  const perhaps = s.dropFirst(set.surely, n.max(zero, least))
  const known = settled(k, set)
  return {
    kind: 'dagmængde',
    surely: s.pick(known, surely, s.none),
    perhaps: s.pick(known, perhaps, set.perhaps),
    exact: t.and(known, surely === perhaps ? t.yes : t.sameDays(surely, perhaps)),
    some: set.some,
    ir: set.ir,
  }
}
