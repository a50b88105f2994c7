import { type Day, NEVER } from '@sagsvej/calendar'
import { inForce, type Stykke } from '../in-force.ts'
import type { Bestemmelse, Indhold, Version } from '../provision.ts'
import type { Led } from '../tree.ts'
import type { Where } from './ask.ts'

/** An expression of what a provision says, and what must be so of a person before it is looked at. */
export interface Reached {
  readonly led: Led
  readonly where: readonly Where[]
}

const ja = (led: Led): Where => ({ led, is: 'ja' })
const ikkeJa = (led: Led): Where => ({ led, is: 'ikke ja' })

/** What must be so for the question to arise. */
export const arises = ({ relevantNår }: Bestemmelse): readonly Where[] =>
  relevantNår ? [ja(relevantNår)] : []

/** What must be so for a version to be picked at all: it arises, and no transition takes it. */
export const picked = (b: Bestemmelse): readonly Where[] => [
  ...arises(b),
  ...b.overgange.map(({ når }) => ikkeJa(når)),
]

/** What must be so for a stretch of days to be the one that is picked; where the answer itself picks, only that one is. */
export function governs(
  b: Bestemmelse,
  { fra, til }: Pick<Stykke<Version>, 'fra' | 'til'>,
): readonly Where[] {
  if (b.vælgesEfter.art === 'svaret') return picked(b)
  return [...picked(b), ...within(b.vælgesEfter.dato, fra, til).map(ja)]
}

/** Tests that a day lies between two; one that never comes does not. */
export function within(day: Led, fra: number, til: number): readonly Led[] {
  const test = (how: 'atLeast' | 'atMost', value: number): Led => ({
    op: 'compare',
    how,
    a: day,
    b: { op: 'const', kind: 'dato', value },
  })
  return [test('atLeast', fra), test('atMost', til === NEVER ? NEVER - 1 : til)]
}

/** What a transition or a version says, and what must be so of whoever it is said to. */
export interface Content {
  readonly indhold: Indhold
  readonly where: readonly Where[]
  readonly version?: Day
}

/** All that a provision says as the law is today, transitions first. */
export const contentsOf = (b: Bestemmelse): readonly Content[] => [
  ...b.overgange.map(({ når, indhold }, i) => ({
    indhold,
    where: [...arises(b), ...b.overgange.slice(0, i).map((one) => ikkeJa(one.når)), ja(når)],
  })),
  ...inForce(b.versioner).map((stykke) => ({
    indhold: stykke.gælder.indhold,
    where: governs(b, stykke),
    version: stykke.gælder.fra,
  })),
]

/** The expressions of a version or transition, each with what lets it be looked at. */
export function reachedIn(indhold: Indhold, where: readonly Where[]): readonly Reached[] {
  if (indhold.art === 'læsninger') return indhold.læsninger.map(({ er }) => ({ led: er, where }))
  if (indhold.art === 'ukendt') return []
  const before: Where[] = []
  const found: Reached[] = []
  for (const { når, så, gårForud } of indhold.undtagelser) {
    found.push({ led: så, where: [...where, ...before, ja(når)] })
    if (gårForud) before.push(ikkeJa(når))
  }
  const none = indhold.undtagelser.map(({ når }) => ikkeJa(når))
  return [...found, { led: indhold.er, where: [...where, ...none] }]
}
