import type { BoolExpr, NumExpr, Place, SetExpr } from './expr.ts'

/*
 * What a node can still be, said in expressions: the same as `Possible`, for every case at once. Where the parts of an
 * answer are known for sure when the law is compiled, they are one expression or a constant, and the code that comes
 * out is the plain code one would write by hand.
 */

export interface SymTruth {
  readonly kind: 'sandt'
  readonly ja: BoolExpr
  readonly nej: BoolExpr
  readonly ir: BoolExpr
}

/** A number or a day between `low` and `high`, where it has one at all (`some`). One and the same where it is known. */
export interface SymNumber {
  readonly kind: 'tal' | 'dato'
  readonly low: NumExpr
  readonly high: NumExpr
  readonly some: BoolExpr
  readonly ir: BoolExpr
}

/** A choice is not worked with, only looked up: where it stands, and the keys it may have while it is not known. */
export interface SymChoice {
  readonly kind: 'valg'
  readonly at: Place
  readonly keys: readonly string[]
  readonly known: BoolExpr
  readonly ir: BoolExpr
}

export interface SymDays {
  readonly kind: 'dagmængde'
  readonly surely: SetExpr
  readonly perhaps: SetExpr
  readonly exact: BoolExpr
  readonly some: BoolExpr
  readonly ir: BoolExpr
}

export type Sym = SymTruth | SymNumber | SymChoice | SymDays

/** What may come out, and when. */
export interface Case {
  readonly when: BoolExpr
  readonly gives: Sym
}

export const isNumber = (sym: Sym): sym is SymNumber => sym.kind === 'tal' || sym.kind === 'dato'
