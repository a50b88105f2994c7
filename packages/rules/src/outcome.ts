import type { Faktum } from './fact.ts'
import type { Skøn } from './judgement.ts'
import { anything, notArising, only, type Possible, type PossibleBy, settledOf } from './possible.ts'
import type { Tekst } from './text.ts'
import type { Kind, Value } from './value.ts'

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
export interface Grunde {
  readonly mangler: readonly Faktum[]
  readonly skøn: readonly Skøn[]
  readonly huller: readonly Hul[]
}

/** An open answer: what can still decide it, and what it can still be (numbers in steps, days as civil days). */
export interface Åben extends Grunde {
  readonly art: 'åben'
  readonly kan: Possible
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

/** The outcome of a known value of a kind. */
export const known = (kind: Kind, value: Value): Udfald =>
  kind === 'sandt' ? jaNej(value === true) : værdi(value)

/** The plain value of a settled outcome that has one. */
export const plainValue = (udfald: Udfald): Value | undefined => {
  if (udfald.art === 'værdi') return udfald.værdi
  if (udfald.art === 'ja') return true
  return udfald.art === 'nej' ? false : undefined
}

export const erÅben = (udfald: Udfald): udfald is Åben => udfald.art === 'åben'

/** What an outcome of a kind can be: just itself once it is settled. */
export function possibleOf<K extends Kind>(udfald: Udfald, kind: K): PossibleBy[K] {
  const value = plainValue(udfald)
  const settled = value === undefined ? notArising(kind) : only(kind, value)
  return (udfald.art === 'åben' ? udfald.kan : settled) as PossibleBy[K]
}

/** Open for the reasons given, unless only one thing is possible: that is then the answer. */
export function outcomeOf(kan: Possible, grunde: () => Grunde): Udfald {
  const settled = settledOf(kan)
  if (settled === undefined) return { ...grunde(), art: 'åben', kan }
  return settled === 'ikke relevant' ? IKKE_RELEVANT : known(kan.kind, settled.value)
}

/** Open for one reason. */
export const åbenFor = (kan: Possible, grunde: Partial<Grunde>): Åben => ({
  art: 'åben',
  kan,
  mangler: grunde.mangler ?? [],
  skøn: grunde.skøn ?? [],
  huller: grunde.huller ?? [],
})

/** A hole leaves everything possible, also that the question does not arise. */
export const hulI = (kind: Kind, hul: Hul): Åben => åbenFor(anything(kind, true), { huller: [hul] })

/** Nothing can decide it: it is decided. */
export const NO_REASONS: Grunde = { mangler: [], skøn: [], huller: [] }

const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] =>
  b.length === 0 ? a : [...a, ...b.filter((one) => !a.includes(one))]

const sameHole = (a: Hul, b: Hul): boolean =>
  a.slags === b.slags && a.bestemmelse === b.bestemmelse && a.tekst.da === b.tekst.da

const unionOfHoles = (a: readonly Hul[], b: readonly Hul[]): readonly Hul[] =>
  b.length === 0 ? a : [...a, ...b.filter((hole) => !a.some((one) => sameHole(one, hole)))]

/** Everything that can decide any of these outcomes that is open, each named once. */
export const mergeOpen = (outcomes: readonly Udfald[]): Grunde =>
  outcomes.filter(erÅben).reduce<Grunde>(
    (all, next) => ({
      mangler: union(all.mangler, next.mangler),
      skøn: union(all.skøn, next.skøn),
      huller: unionOfHoles(all.huller, next.huller),
    }),
    NO_REASONS,
  )

/**
 * Open because a choice is: what decides the choice, and what the candidates lack. A hole in a candidate is listed only
 * when every candidate has it; else the choice comes first, and may lead past the hole.
 */
export function openChoice(choices: readonly Udfald[], candidates: readonly Udfald[]): Grunde {
  const all = mergeOpen([...choices, ...candidates])
  const unavoidable = (hole: Hul) =>
    candidates.every((c) => erÅben(c) && c.huller.some((other) => sameHole(other, hole)))
  const huller = unionOfHoles(mergeOpen(choices).huller, mergeOpen(candidates).huller.filter(unavoidable))
  return { ...all, huller }
}

/** The headline of an open answer: a legal gap if one can decide, else missing facts, else judgement. */
export const headline = (open: Grunde): 'retsgrundlag ukendt' | 'mangler' | 'skøn' =>
  open.huller.length > 0 ? 'retsgrundlag ukendt' : open.mangler.length > 0 ? 'mangler' : 'skøn'
