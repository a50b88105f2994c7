import type { Bestemmelse } from './provision.ts'
import type { Tekst } from './text.ts'
import type { Led } from './tree.ts'
import { keyOf } from './tree-key.ts'
import { expressionsOf, nodesOf } from './tree-parts.ts'

/** What is known by a name of its own, and needs no other. */
export const SELF_NAMED: ReadonlySet<Led['op']> = new Set(['fact', 'judgement', 'provision'])

/** What there is nothing more to say of than what it is called. */
const LEAVES: ReadonlySet<Led['op']> = new Set([...SELF_NAMED, 'bound', 'const'])

/** A name an author gave in a provision: to an intermediate result, or to the day that picks the version. */
export interface Navngivet {
  readonly navn: Tekst
  readonly led: Led
}

export function* namedIn(bestemmelse: Bestemmelse): Generator<Navngivet> {
  const { vælgesEfter } = bestemmelse
  if (vælgesEfter.art === 'dato' && !LEAVES.has(vælgesEfter.dato.op)) {
    yield { navn: vælgesEfter.navn, led: vælgesEfter.dato }
  }
  for (const root of expressionsOf(bestemmelse)) {
    for (const led of nodesOf(root)) if (led.kaldet) yield { navn: led.kaldet, led }
  }
}

/** The names an author gave in a provision, by what they name (`keyOf`). */
export const givenNames = (bestemmelse: Bestemmelse): ReadonlyMap<string, Tekst> =>
  new Map([...namedIn(bestemmelse)].map(({ navn, led }) => [keyOf(led), navn]))
