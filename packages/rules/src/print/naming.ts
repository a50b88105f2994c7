import type { Named } from '../explain/prose.ts'
import { givenNames } from '../given-names.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Sprog } from '../text.ts'
import type { Led } from '../tree.ts'
import { keyOf } from '../tree-key.ts'
import { typeOf } from '../tree-kind.ts'
import { expressionsIn } from '../tree-parts.ts'
import { type Chosen, isNamed, lengthWith, namesIn, usedIn } from './named.ts'
import { saidInFull } from './same-rule.ts'
import { LINE } from './words.ts'

/**
 * A part of a provision that it calls by a name: the author's, or "dag A"; said in full once wherever it is used. The
 * points of what it is are numbered from its letter: undefined where it has no points.
 */
export interface Definition {
  readonly letter?: string
  readonly name: string
  readonly led: Led
}

/** The names of a provision, the same all through it: in words and pictures, in all its versions. */
export interface Names {
  readonly named: Named
  /** What some expressions call by name, each after what it is itself found from. */
  readonly usedIn: (roots: readonly Led[]) => readonly Definition[]
  /** Characters a part takes when its own parts are called by their names: in Danish, so that all languages break alike. */
  readonly lengthOf: (led: Led) => number
}

/** Letters are given in the order of print, so that the first to be met is A. */
export function namesOf(bestemmelse: Bestemmelse, sprog: Sprog): Names {
  const parts = inOrderOfPrint(bestemmelse)
  const names = namesIn(parts, givenNames(bestemmelse))
  const definitions = new Map<string, Definition>()
  let letters = 0
  for (const led of parts.flatMap((roots) => usedIn(names, roots))) {
    if (definitions.has(keyOf(led))) continue
    const name = names.given.get(keyOf(led))?.[sprog]
    const letter = name === undefined || hasPoints(led, names) ? letterOf(letters++) : undefined
    const definition = { name: name ?? `${wordFor(led, sprog)} ${letter}`, led }
    definitions.set(keyOf(led), { ...definition, ...(letter === undefined ? {} : { letter }) })
  }
  const definitionOf = (led: Led) => (isNamed(names, led) ? definitions.get(keyOf(led)) : undefined)
  return {
    named: (led) => definitionOf(led)?.name,
    usedIn: (roots) => usedIn(names, roots).flatMap((led) => definitionOf(led) ?? []),
    lengthOf: (led) => lengthWith(names, led),
  }
}

/** What says when it arises, what picks the version, the versions, the newest first, and the transitions. */
function inOrderOfPrint(bestemmelse: Bestemmelse): readonly (readonly Led[])[] {
  const { relevantNår, vælgesEfter, versioner, overgange } = bestemmelse
  return [
    relevantNår ? [relevantNår] : [],
    vælgesEfter.art === 'dato' ? [vælgesEfter.dato] : [],
    ...versioner.map(({ indhold }) => [...expressionsIn(indhold)]).reverse(),
    ...overgange.map((overgang) => saidInFull(overgang, bestemmelse)),
  ]
}

const letterOf = (n: number): string => {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (n % 26))
  return n < 26 ? letter : `${letter}${Math.floor(n / 26) + 1}`
}

/** Whether it is laid out in points when it is said in full: branches and requirements are, and what is too long for a line. */
const hasPoints = (led: Led, names: Chosen): boolean =>
  LAID_OUT.has(led.op) || (MAY_BE_LAID_OUT.has(led.op) && lengthWith(names, led) > LINE)

const LAID_OUT: ReadonlySet<Led['op']> = new Set(['all', 'any', 'not', 'if'])
const MAY_BE_LAID_OUT: ReadonlySet<Led['op']> = new Set(['least', 'greatest', 'isOneOf'])

function wordFor(led: Led, sprog: Sprog): string {
  const { kind, enhed = 'antal' } = typeOf(led)
  if (kind === 'dato') return sprog === 'da' ? 'dag' : 'day'
  if (kind === 'dagmængde') return sprog === 'da' ? 'tidsrum' : 'period'
  if (enhed.startsWith('kr')) return sprog === 'da' ? 'beløb' : 'amount'
  return sprog === 'da' ? 'tal' : 'number'
}
