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

/** The plain value of a settled outcome that has one. */
export const plainValue = (udfald: Udfald): Value | undefined => {
  if (udfald.art === 'værdi') return udfald.værdi
  if (udfald.art === 'ja') return true
  return udfald.art === 'nej' ? false : undefined
}

export const åbenFor = (what: Partial<Omit<Åben, 'art'>>): Åben => ({
  art: 'åben',
  mangler: what.mangler ?? [],
  skøn: what.skøn ?? [],
  huller: what.huller ?? [],
})

export const erÅben = (udfald: Udfald): udfald is Åben => udfald.art === 'åben'

const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] =>
  b.length === 0 ? a : [...new Set([...a, ...b])]

/** One hole is the same hole however often it is met: a provision may be worked out once for each spell. */
const sameHole = (a: Hul, b: Hul): boolean =>
  a.slags === b.slags && a.bestemmelse === b.bestemmelse && a.tekst.da === b.tekst.da

const unionOfHoles = (a: readonly Hul[], b: readonly Hul[]): readonly Hul[] =>
  b.length === 0 ? a : [...a, ...b.filter((hole) => !a.some((one) => sameHole(one, hole)))]

/** Everything that can decide any of these outcomes that is open, each named once. */
export function mergeOpen(outcomes: readonly Udfald[]): Åben {
  return outcomes.filter(erÅben).reduce(
    (all, next) => ({
      art: 'åben',
      mangler: union(all.mangler, next.mangler),
      skøn: union(all.skøn, next.skøn),
      huller: unionOfHoles(all.huller, next.huller),
    }),
    åbenFor({}),
  )
}

/**
 * Open because a choice is: what decides the choice, and what the candidates lack. A hole in a candidate is listed only
 * when every candidate has it; else the choice comes first, and may lead past the hole.
 */
export function openChoice(choices: readonly Udfald[], candidates: readonly Udfald[]): Åben {
  const all = mergeOpen([...choices, ...candidates])
  const unavoidable = (hole: Hul) =>
    candidates.every((c) => erÅben(c) && c.huller.some((other) => sameHole(other, hole)))
  const huller = unionOfHoles(mergeOpen(choices).huller, mergeOpen(candidates).huller.filter(unavoidable))
  return { ...all, huller }
}

/** The headline of an open answer: a legal gap if one can decide, else missing facts, else judgement. */
export const headline = (open: Åben): 'retsgrundlag ukendt' | 'mangler' | 'skøn' =>
  open.huller.length > 0 ? 'retsgrundlag ukendt' : open.mangler.length > 0 ? 'mangler' : 'skøn'
