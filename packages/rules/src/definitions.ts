import type { Faktum } from './fact.ts'
import type { Skøn } from './judgement.ts'
import { type Kodested, placeIn } from './place.ts'
import type { Bestemmelse } from './provision.ts'
import type { Sats } from './rate.ts'

/** Everything an author of law can define. */
export interface Definerbar {
  readonly bestemmelse: Bestemmelse
  readonly faktum: Faktum
  readonly skøn: Skøn
  readonly sats: Sats
}

/** One definition that was made, used or not, and where. */
export type Definition = {
  readonly [S in keyof Definerbar]: {
    readonly slags: S
    readonly ting: Definerbar[S]
    readonly sted?: Kodested
  }
}[keyof Definerbar]

const FRAMES = 50

let noted: Definition[] | undefined

/**
 * From now on every definition made is put into the list that is returned, with its place. Only what checks the law
 * asks for it, and before the law is loaded: else a definition costs nothing more than itself.
 */
export function noteDefinitions(): readonly Definition[] {
  noted ??= []
  return noted
}

/** Called by every word that defines something; returns what was defined. */
export function defined<S extends keyof Definerbar>(slags: S, ting: Definerbar[S]): Definerbar[S] {
  if (noted) noted.push({ slags, ting, ...place() } as Definition)
  return ting
}

/** How long a stack is told: a word of V8, which other engines do not heed. */
const stacks: ErrorConstructor & { stackTraceLimit?: number } = Error

function place(): { readonly sted?: Kodested } {
  const limit = stacks.stackTraceLimit
  stacks.stackTraceLimit = FRAMES
  const sted = placeIn(new Error().stack)
  if (limit !== undefined) stacks.stackTraceLimit = limit
  return sted ? { sted } : {}
}
