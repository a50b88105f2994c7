import { bitsOf } from '../kernel/bits.ts'
import type { BoolExpr, Expr } from '../kernel/expr.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { Sym } from '../kernel/sym.ts'
import type { Led } from '../tree.ts'

/** A question that compiled law answers: its name in the code, and the node that is asked. */
export interface Mål {
  readonly navn: string
  readonly led: Led
}

/** One thing a program gives, under a name of its own. */
export interface Udgang {
  readonly navn: string
  readonly expr: Expr
}

/**
 * What a program gives for a goal named X: `X` is the answer, or the least it can be; `X_hoej` the most it can be, where
 * the two can differ; `X_kan` what is possible, where more than a plain answer is: 1 yes or a value, 2 no (of a set of
 * days: one not known in full), 4 that the question does not arise, added up. A truth that is not always yes or no has
 * `X_kan` alone.
 */
export function outputsOf(navn: string, sym: Sym, k: Kernel): readonly Udgang[] {
  const { t } = k
  const kan = (ja: BoolExpr, nej: BoolExpr, ir: BoolExpr): Udgang => ({
    navn: `${navn}_kan`,
    expr: bitsOf(k, ja, nej, ir),
  })
  const ends = (low: Expr, high: Expr): readonly Udgang[] => [
    { navn, expr: low },
    ...(low === high ? [] : [{ navn: `${navn}_hoej`, expr: high }]),
  ]
  switch (sym.kind) {
    case 'sandt':
      if (sym.nej === t.not(sym.ja) && sym.ir === t.no) return [{ navn, expr: sym.ja }]
      return [kan(sym.ja, sym.nej, sym.ir)]
    case 'tal':
    case 'dato': {
      const always = sym.some === t.yes && sym.ir === t.no
      return [...ends(sym.low, sym.high), ...(always ? [] : [kan(sym.some, t.no, sym.ir)])]
    }
    case 'dagmængde': {
      const always = sym.some === t.yes && sym.ir === t.no && sym.exact === t.yes
      const open = kan(sym.some, t.and(sym.some, t.not(sym.exact)), sym.ir)
      return [...ends(sym.surely, sym.perhaps), ...(always ? [] : [open])]
    }
    case 'valg':
      throw new TypeError('a choice is no question of law')
  }
}
