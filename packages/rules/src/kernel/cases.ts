import { FIRST_DAY, NEVER } from '@sagsvej/calendar'
import type { Kind } from '../value.ts'
import type { BoolExpr, NumExpr } from './expr.ts'
import type { Kernel } from './kernel.ts'
import type { Case, Sym, SymDays, SymNumber, SymTruth } from './sym.ts'

/** Anything of a kind: what a hole in the law leaves possible. */
export function anything({ t, n, s }: Kernel, kind: Kind, ir: BoolExpr = t.yes): Sym {
  switch (kind) {
    case 'sandt':
      return { kind, ja: t.yes, nej: t.yes, ir }
    case 'tal':
      return {
        kind,
        low: n.constant(Number.NEGATIVE_INFINITY),
        high: n.constant(Number.POSITIVE_INFINITY),
        some: t.yes,
        ir,
      }
    case 'dato':
      return { kind, low: n.constant(FIRST_DAY), high: n.constant(NEVER), some: t.yes, ir }
    case 'dagmængde':
      return { kind, surely: s.none, perhaps: s.all, exact: t.no, some: t.yes, ir }
    case 'valg':
    case 'liste':
      throw new TypeError(`no expression of the law gives a ${kind}`)
  }
}

/** That the question does not arise. */
export function notArising(k: Kernel, kind: Kind): Sym {
  const { t, n, s } = k
  if (kind === 'sandt') return { kind, ja: t.no, nej: t.no, ir: t.yes }
  if (kind === 'dagmængde') {
    return { kind, surely: s.none, perhaps: s.none, exact: t.yes, some: t.no, ir: t.yes }
  }
  const zero = n.constant(0)
  return { kind: kind === 'dato' ? kind : 'tal', low: zero, high: zero, some: t.no, ir: t.yes }
}

/** Whether just one thing is possible. */
export function isSettled({ t }: Kernel, sym: Sym): BoolExpr {
  switch (sym.kind) {
    case 'sandt':
      return t.or(
        t.and(sym.ja, t.not(sym.nej), t.not(sym.ir)),
        t.and(sym.nej, t.not(sym.ja), t.not(sym.ir)),
        t.and(sym.ir, t.not(sym.ja), t.not(sym.nej)),
      )
    case 'tal':
    case 'dato':
      return t.or(t.not(sym.some), t.and(t.not(sym.ir), t.equal(sym.low, sym.high)))
    case 'dagmængde':
      return t.or(t.not(sym.some), t.and(t.not(sym.ir), sym.exact))
    case 'valg':
      return t.and(sym.known, t.not(sym.ir))
  }
}

/** The first case whose condition holds, else the last: where the conditions are known, yes or no. */
export function firstOf(k: Kernel, cases: readonly Case[], otherwise: Sym): Sym {
  return cases.reduceRight((rest, { when, gives }) => pick(k, when, gives, rest), otherwise)
}

function pick({ t, n, s }: Kernel, when: BoolExpr, met: Sym, unmet: Sym): Sym {
  const truth = <S extends Sym>(a: S, b: S, part: keyof S) =>
    t.pick(when, a[part] as BoolExpr, b[part] as BoolExpr)
  if (met.kind === 'sandt' && unmet.kind === 'sandt') {
    const ja = truth(met, unmet, 'ja')
    const plain = isPlain(t, met) && isPlain(t, unmet)
    return {
      kind: 'sandt',
      ja,
      nej: plain ? t.not(ja) : truth(met, unmet, 'nej'),
      ir: truth(met, unmet, 'ir'),
    }
  }
  if (met.kind === 'dagmængde' && unmet.kind === 'dagmængde') {
    if (met.some === t.no || unmet.some === t.no) {
      const given = met.some === t.no ? unmet : met
      return { ...given, some: truth(met, unmet, 'some'), ir: truth(met, unmet, 'ir') }
    }
    return {
      kind: 'dagmængde',
      surely: s.pick(when, met.surely, unmet.surely),
      perhaps: s.pick(when, met.perhaps, unmet.perhaps),
      exact: truth(met, unmet, 'exact'),
      some: truth(met, unmet, 'some'),
      ir: truth(met, unmet, 'ir'),
    }
  }
  if (!isNumber(met) || !isNumber(unmet)) throw new TypeError(`${met.kind} beside ${unmet.kind}`)
  const known = { some: truth(met, unmet, 'some'), ir: truth(met, unmet, 'ir') }
  if (met.some === t.no || unmet.some === t.no) return { ...(met.some === t.no ? unmet : met), ...known }
  const low = n.pick(when, met.low, unmet.low)
  const same = met.low === met.high && unmet.low === unmet.high
  return { kind: met.kind, low, high: same ? low : n.pick(when, met.high, unmet.high), ...known }
}

const isPlain = (t: Kernel['t'], { ja, nej, ir }: SymTruth): boolean => nej === t.not(ja) && ir === t.no

export const isNumber = (sym: Sym): sym is SymNumber => sym.kind === 'tal' || sym.kind === 'dato'

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

/** What is possible when it is the one and the other at once. */
export function both({ t, n }: Kernel, a: Sym, b: Sym): Sym {
  if (a.kind === 'sandt' && b.kind === 'sandt') {
    return { kind: 'sandt', ja: t.and(a.ja, b.ja), nej: t.and(a.nej, b.nej), ir: t.and(a.ir, b.ir) }
  }
  if (isNumber(a) && isNumber(b)) {
    const [low, high] = [n.max(a.low, b.low), n.min(a.high, b.high)]
    const some = t.and(a.some, b.some, t.atLeast(high, low))
    return { kind: a.kind, low, high, some, ir: t.and(a.ir, b.ir) }
  }
  if (a.kind === 'dagmængde' && b.kind === 'dagmængde') return { ...a, ir: t.and(a.ir, b.ir) }
  throw new TypeError(`${a.kind} beside ${b.kind}`)
}

/** Whether both are settled and say the same. */
export function agree(k: Kernel, a: Sym, b: Sym): BoolExpr {
  const { t } = k
  const settled = t.and(isSettled(k, a), isSettled(k, b))
  const alike = (one: BoolExpr, other: BoolExpr) => t.or(t.and(one, other), t.and(t.not(one), t.not(other)))
  if (a.kind === 'sandt' && b.kind === 'sandt') return t.and(settled, alike(a.ja, b.ja), alike(a.ir, b.ir))
  if (isNumber(a) && isNumber(b)) {
    return t.and(settled, alike(a.some, b.some), t.or(t.not(a.some), t.equal(a.low, b.low)))
  }
  if (a.kind === 'dagmængde' && b.kind === 'dagmængde') {
    return t.and(settled, alike(a.some, b.some), t.or(t.not(a.some), t.sameDays(a.surely, b.surely)))
  }
  throw new TypeError(`${a.kind} beside ${b.kind}`)
}

/** What is possible as three bits: 1 yes or a value, 2 no, 4 that it does not arise. */
export function bitsOf({ t, n }: Kernel, ja: BoolExpr, nej: BoolExpr, ir: BoolExpr): NumExpr {
  const zero = n.constant(0)
  if (nej === t.not(ja) && ir === t.no) return n.pick(ja, n.constant(1), n.constant(2))
  return [ja, nej, ir].map((bit, i) => n.pick(bit, n.constant(1 << i), zero)).reduce(n.add, zero)
}
