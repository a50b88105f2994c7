import type { Faktum } from '../fact.ts'
import type { Lovsyn } from '../in-force.ts'
import type { Foretaget, Skøn } from '../judgement.ts'
import type { Possible } from '../possible.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Spor } from '../trace.ts'
import type { Led, Sammenligning } from '../tree.ts'
import type { Post, Value } from '../value.ts'

/**
 * What the evaluator may ask of the case: facts and judgements as they were known. Undefined = not known. `inden`: what
 * is known of a fact whose value is not ("at least 30 hours"). `antag`: what a provision or a comparison is taken to
 * say, whatever the case is, without being looked into. `foretaget`: who made a judgement, and why. `lovsyn`: as which
 * view of the law it is to be answered; without it, all that is adopted and known today.
 */
export interface Grundlag {
  readonly fakta: (faktum: Faktum) => Value | undefined
  readonly skøn: (skøn: Skøn) => boolean | undefined
  readonly foretaget?: (skøn: Skøn) => Foretaget | undefined
  readonly inden?: (faktum: Faktum) => Possible | undefined
  readonly antag?: (one: Bestemmelse | Sammenligning) => Possible | undefined
  readonly lovsyn?: Lovsyn
}

/** The records bound, by the key of their list (or `RUN`). */
export type Scope = Readonly<Record<string, Post>>

/** One evaluation: the case, what has been worked out so far, and the provisions being worked out. */
export interface Kontekst {
  /** The evaluator of any node, so that the files for each kind of node need not know one another. */
  readonly evaluate: (led: Led, k: Kontekst) => Spor
  readonly grundlag: Grundlag
  readonly scope: Scope
  /** Provisions, and sets of days, that have been worked out. */
  readonly done: Map<Bestemmelse | Led, Spor>
  readonly under: Set<Bestemmelse>
  /** Where values are bound: the evaluation without them, for what does not read them. */
  readonly ydre?: Kontekst
}

/** The same evaluation with a record bound; what reads bound values is worked out anew, the rest is not. */
export const bind = (k: Kontekst, name: string, record: Post): Kontekst => ({
  evaluate: k.evaluate,
  grundlag: k.grundlag,
  scope: { ...k.scope, [name]: record },
  done: new Map(),
  under: k.under,
  ydre: k.ydre ?? k,
})
