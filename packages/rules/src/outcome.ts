import type { Faktum } from './fact.ts'
import type { Skøn } from './judgement.ts'
import type { Tekst } from './text.ts'
import type { Value } from './value.ts'

/**
 * A hole in the law we have: no version for the date, an unread transition, sources in conflict, a rate not known.
 * `bestemmelse` is the id of the provision or rate that has the hole.
 */
export interface Hul {
  readonly slags: 'ukendt' | 'konflikt' | 'ingen version' | 'ingen sats'
  readonly bestemmelse: string
  readonly tekst: Tekst
}

/** What can still decide an open answer. */
export interface Åben {
  readonly art: 'åben'
  readonly mangler: readonly Faktum[]
  readonly skøn: readonly Skøn[]
  readonly huller: readonly Hul[]
}

/** Every outcome there is. `ikke relevant`: the question does not arise. */
export type Udfald =
  | { readonly art: 'ja' }
  | { readonly art: 'nej' }
  | { readonly art: 'værdi'; readonly værdi: Value }
  | { readonly art: 'ikke relevant' }
  | Åben

export const JA: Udfald = { art: 'ja' }
export const NEJ: Udfald = { art: 'nej' }
export const IKKE_RELEVANT: Udfald = { art: 'ikke relevant' }

export const værdi = (v: Value): Udfald => ({ art: 'værdi', værdi: v })
export const jaNej = (v: boolean): Udfald => (v ? JA : NEJ)

export const åbenFor = (what: Partial<Omit<Åben, 'art'>>): Åben => ({
  art: 'åben',
  mangler: what.mangler ?? [],
  skøn: what.skøn ?? [],
  huller: what.huller ?? [],
})

const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] =>
  b.length === 0 ? a : [...new Set([...a, ...b])]

/** Everything that can decide any of these open outcomes, each named once. */
export function mergeOpen(outcomes: readonly Udfald[]): Åben {
  const open = outcomes.filter((o): o is Åben => o.art === 'åben')
  return open.reduce((all, next) => ({
    art: 'åben',
    mangler: union(all.mangler, next.mangler),
    skøn: union(all.skøn, next.skøn),
    huller: union(all.huller, next.huller),
  }))
}

/** The headline of an open answer: a legal gap if one can decide, else missing facts, else judgement. */
export const headline = (open: Åben): 'retsgrundlag ukendt' | 'mangler' | 'skøn' =>
  open.huller.length > 0 ? 'retsgrundlag ukendt' : open.mangler.length > 0 ? 'mangler' : 'skøn'
