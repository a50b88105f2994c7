import type { Faktum } from '../fact.ts'
import type { Lovsyn } from '../in-force.ts'
import { type Kernel, kernel } from '../kernel/kernel.ts'
import type { Sym } from '../kernel/sym.ts'
import type { Possible } from '../possible.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Led } from '../tree.ts'

/**
 * What is known when the law is compiled. `open`: whether a fact or judgement, by key, may be unknown when it is run;
 * where none may, the code is the plain code for known cases. `inden`: within what a number or a day lies that is not
 * known (as the `Grundlag` of a case says it); without it, within what its type allows. `lovsyn`: the view of the law that
 * is compiled.
 */
export interface Forudsætninger {
  readonly open: (key: string) => boolean
  readonly inden?: (faktum: Faktum) => Possible | undefined
  readonly lovsyn?: Lovsyn
}

/** How a provision comes to its answer, for the trace: the ways it can go, each with the parts that are looked at. */
export interface Lowering {
  readonly k: Kernel
  readonly given: Forudsætninger
  /** Lowers any node, so that the files for each kind of node need not know one another. */
  readonly lower: (led: Led, to: Lowering) => Sym
  readonly done: Map<Led | Bestemmelse, Sym>
}

export const lowering = (given: Forudsætninger, lower: (led: Led, to: Lowering) => Sym): Lowering => ({
  k: kernel(),
  given,
  lower,
  done: new Map(),
})
