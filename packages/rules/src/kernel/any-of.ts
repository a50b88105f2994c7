import type { Kind } from '../value.ts'
import type { BoolExpr, NumExpr } from './expr.ts'
import { notArising } from './extremes.ts'
import type { Kernel } from './kernel.ts'
import type { Case, Sym, SymDays, SymNumber, SymTruth } from './sym.ts'

/** What is possible when each case may be so, and more than one of them; one at least always is. */
export function anyOf(k: Kernel, kind: Kind, cases: readonly Case[]): Sym {
  const possible = cases.filter(({ when }) => when !== k.t.no)
  const [first, ...others] = possible
  if (!first) return notArising(k, kind)
  if (others.length === 0 && first.when === k.t.yes) return first.gives
  if (kind === 'sandt') return anyTruth(k, possible as readonly CaseOf<SymTruth>[])
  if (kind === 'dagmængde') return anyDays(k, possible as readonly CaseOf<SymDays>[])
  return anyNumber(k, kind === 'dato' ? kind : 'tal', possible as readonly CaseOf<SymNumber>[])
}

interface CaseOf<S extends Sym> {
  readonly when: BoolExpr
  readonly gives: S
}

function anyTruth({ t }: Kernel, cases: readonly CaseOf<SymTruth>[]): SymTruth {
  const any = (part: 'ja' | 'nej' | 'ir') => t.or(...cases.map(({ when, gives }) => t.and(when, gives[part])))
  return { kind: 'sandt', ja: any('ja'), nej: any('nej'), ir: any('ir') }
}

function anyNumber({ t, n }: Kernel, kind: 'tal' | 'dato', cases: readonly CaseOf<SymNumber>[]): SymNumber {
  const valued = cases.filter(({ gives }) => gives.some !== t.no)
  const at = (end: 'low' | 'high') => {
    const [last, ...before] = valued
      .map(({ when, gives }): Reached => ({ when: t.and(when, gives.some), value: gives[end] }))
      .reverse()
    return before.reduce(
      (rest, one) => outermost({ t, n }, end, one, rest),
      last ?? { when: t.no, value: n.constant(0) },
    ).value
  }
  return {
    kind,
    low: at('low'),
    high: at('high'),
    some: always(t, cases, 'some') ?? t.or(...cases.map(({ when, gives }) => t.and(when, gives.some))),
    ir: t.or(...cases.map(({ when, gives }) => t.and(when, gives.ir))),
  }
}

interface Reached {
  readonly when: BoolExpr
  readonly value: NumExpr
}

/** The lesser, or the greater, of those that are reached; where neither is, what it gives is not read. */
function outermost(
  { t, n }: Pick<Kernel, 't' | 'n'>,
  end: 'low' | 'high',
  one: Reached,
  rest: Reached,
): Reached {
  const when = t.or(one.when, rest.when)
  const [before, after] = end === 'low' ? [one.value, rest.value] : [rest.value, one.value]
  if (t.atLeast(after, before) === t.yes) {
    return { when, value: n.pick(one.when, one.value, rest.value) }
  }
  if (t.atLeast(before, after) === t.yes) {
    return { when, value: n.pick(rest.when, rest.value, one.value) }
  }
  const further = end === 'low' ? n.min(one.value, rest.value) : n.max(one.value, rest.value)
  return { when, value: n.pick(one.when, n.pick(rest.when, further, one.value), rest.value) }
}

/** One of the cases always is; what is so in each of them is so. */
const always = <S extends Sym>(
  t: Kernel['t'],
  cases: readonly CaseOf<S>[],
  part: keyof S,
): BoolExpr | undefined => (cases.every(({ gives }) => gives[part] === t.yes) ? t.yes : undefined)

function anyDays(k: Kernel, cases: readonly CaseOf<SymDays>[]): SymDays {
  const { t, s } = k
  const ir = t.or(...cases.map(({ when, gives }) => t.and(when, gives.ir)))
  return cases
    .filter(({ gives }) => gives.some !== t.no)
    .reduce<SymDays>(
      (all, { when, gives }) => eitherDays(k, all, { ...gives, some: t.and(when, gives.some) }),
      {
        kind: 'dagmængde',
        surely: s.none,
        perhaps: s.none,
        exact: t.yes,
        some: t.no,
        ir,
      },
    )
}

function eitherDays({ t, s }: Kernel, a: SymDays, b: SymDays): SymDays {
  const both = t.and(a.some, b.some)
  const alike = t.or(t.not(both), t.sameDays(a.surely, b.surely))
  return {
    kind: 'dagmængde',
    surely: s.pick(both, s.intersect(a.surely, b.surely), s.pick(a.some, a.surely, b.surely)),
    perhaps: s.pick(both, s.union(a.perhaps, b.perhaps), s.pick(a.some, a.perhaps, b.perhaps)),
    exact: t.and(alike, t.or(t.not(a.some), a.exact), t.or(t.not(b.some), b.exact)),
    some: t.or(a.some, b.some),
    ir: a.ir,
  }
}
