import { FIRST_DAY, NEVER } from '@sagsvej/calendar'
import type { Kind } from '../value.ts'
import type { BoolExpr } from './expr.ts'
import type { Kernel } from './kernel.ts'
import type { Sym } from './sym.ts'

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
      return { kind, low: n.day(FIRST_DAY), high: n.day(NEVER), some: t.yes, ir }
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
