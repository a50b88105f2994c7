import { agree, both } from '../kernel/agree.ts'
import { anyOf } from '../kernel/any-of.ts'
import type { BoolExpr } from '../kernel/expr.ts'
import { notArising } from '../kernel/extremes.ts'
import { firstOf, isPlain } from '../kernel/first-of.ts'
import type { Kernel } from '../kernel/kernel.ts'
import { isNumber, type Sym, type SymNumber, type SymTruth } from '../kernel/sym.ts'
import type { Comparison, Led } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import type { Lowering } from './context.ts'

type Of<Op extends Led['op']> = Extract<Led, { op: Op }>

export function truthOf(led: Led, to: Lowering): SymTruth {
  const sym = to.lower(led, to)
  if (sym.kind !== 'sandt') throw new TypeError(`a truth was expected, not a ${sym.kind}`)
  return sym
}

export function numberOf(led: Led, to: Lowering): SymNumber {
  const sym = to.lower(led, to)
  if (!isNumber(sym)) throw new TypeError(`a number or a day was expected, not a ${sym.kind}`)
  return sym
}

/** Whether it is yes when it is run, and cannot be anything else. */
export const isCertain = ({ t }: Kernel, { ja, nej, ir }: SymTruth): BoolExpr =>
  t.and(ja, t.not(nej), t.not(ir))

/** See `settle` of the evaluator: what does not arise neither helps nor hinders. */
export function lowerList(led: Of<'all' | 'any'>, to: Lowering): Sym {
  const { t } = to.k
  const parts = led.krav.map((krav) => truthOf(krav.led, to))
  const all = led.op === 'all'
  const decides = all ? ('nej' as const) : ('ja' as const)
  const otherwise = all ? ('ja' as const) : ('nej' as const)
  const decided = t.or(...parts.map((part) => part[decides]))
  const may = parts.map((part) => t.or(part[otherwise], part.ir))
  const one = t.or(...parts.map((part) => part[otherwise]))
  const undecided = parts.length === 0 ? t.yes : t.and(...may, one)
  const ir = parts.length === 0 ? t.no : t.and(...parts.map((part) => part.ir))
  if (parts.every((part) => isPlain(to.k, part))) {
    const ja = all ? undecided : decided
    return { kind: 'sandt', ja, nej: t.not(ja), ir: t.no }
  }
  return { kind: 'sandt', ja: all ? undecided : decided, nej: all ? decided : undecided, ir }
}

export function lowerNot(led: Of<'not'>, to: Lowering): Sym {
  const { ja, nej, ir } = truthOf(led.of, to)
  return { kind: 'sandt', ja: nej, nej: ja, ir }
}

/** Bounds compared: it may be so where the ends that favour it are so, and may not where those against it are not. */
export function lowerCompare({ how, a, b }: Of<'compare'>, to: Lowering): Sym {
  const { t } = to.k
  const [left, right] = [numberOf(a, to), numberOf(b, to)]
  const [some, ir] = [t.and(left.some, right.some), t.or(left.ir, right.ir)]
  const [ja, never] = compared(to.k, how, left, right)
  const nej = t.not(never)
  return { kind: 'sandt', ja: t.and(some, ja), nej: t.and(some, nej), ir }
}

/** Whether it may be so, and whether it surely is. */
function compared(
  { t }: Kernel,
  how: Comparison,
  a: SymNumber,
  b: SymNumber,
): readonly [may: BoolExpr, surely: BoolExpr] {
  switch (how) {
    case 'atLeast':
      return [t.atLeast(a.high, b.low), t.atLeast(a.low, b.high)]
    case 'over':
      return [t.over(a.high, b.low), t.over(a.low, b.high)]
    case 'atMost':
      return [t.atLeast(b.high, a.low), t.atLeast(b.low, a.high)]
    case 'under':
      return [t.under(a.low, b.high), t.under(a.high, b.low)]
    case 'equal': {
      const points = t.and(t.equal(a.low, a.high), t.equal(b.low, b.high))
      if (points === t.yes) return [t.equal(a.low, b.low), t.equal(a.low, b.low)]
      const ja = t.and(t.atLeast(b.high, a.low), t.atLeast(a.high, b.low))
      return [ja, t.and(ja, points)]
    }
  }
}

export function lowerIsOneOf(led: Of<'isOneOf'>, to: Lowering): Sym {
  const { t } = to.k
  const of = to.lower(led.of, to)
  if (of.kind !== 'valg') throw new TypeError(`a choice was expected, not a ${of.kind}`)
  const is = t.isOneOf(of.at, led.keys)
  const unknown = t.not(of.known)
  const some = t.not(of.ir)
  const canBe = t.constant(of.keys.some((key) => led.keys.includes(key)))
  const canBeOther = t.constant(of.keys.some((key) => !led.keys.includes(key)))
  return {
    kind: 'sandt',
    ja: t.and(some, t.or(t.and(of.known, is), t.and(unknown, canBe))),
    nej: t.and(some, t.or(t.and(of.known, t.not(is)), t.and(unknown, canBeOther))),
    ir: of.ir,
  }
}

/** See `undecided` of the evaluator: a condition that does not arise leaves no answer, unless both branches agree. */
export function lowerIf(led: Of<'if'>, to: Lowering): Sym {
  const { t } = to.k
  const when = truthOf(led.when, to)
  const [met, unmet] = [to.lower(led.met, to), to.lower(led.unmet, to)]
  if (isPlain(to.k, when)) return firstOf(to.k, [{ when: when.ja, gives: met }], unmet)
  const kind = kindOf(led)
  return anyOf(to.k, kind, [
    { when: when.ja, gives: met },
    { when: when.nej, gives: unmet },
    ...(when.ir === t.no
      ? []
      : [
          { when: when.ir, gives: both(to.k, met, unmet) },
          { when: t.and(when.ir, t.not(agree(to.k, met, unmet))), gives: notArising(to.k, kind) },
        ]),
  ])
}
