import type { BoolExpr } from './expr.ts'
import type { Kernel } from './kernel.ts'
import { isNumber, type Sym } from './sym.ts'

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
