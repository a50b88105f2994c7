import type { Bestemmelse } from '../provision.ts'
import type { Sats } from '../rate.ts'
import type { Led } from '../tree.ts'
import { expressionsOf } from '../tree-parts.ts'
import { nodesIn } from './parts.ts'

const readBy = new WeakMap<Bestemmelse, ReadonlySet<Bestemmelse>>()

/** The provisions a provision reads itself, in its rules, selector, transitions and exceptions alike. */
export function readsOf(b: Bestemmelse): ReadonlySet<Bestemmelse> {
  const before = readBy.get(b)
  if (before) return before
  const seen = new Set<Led>()
  const found = new Set<Bestemmelse>()
  for (const led of expressionsOf(b)) {
    for (const node of nodesIn(led, seen)) if (node.op === 'provision') found.add(node.bestemmelse)
  }
  readBy.set(b, found)
  return found
}

/** A provision, and the node in it that reads a rate. */
export interface RateRead {
  readonly b: Bestemmelse
  readonly led: Extract<Led, { op: 'rate' }>
}

/** Where each rate is read. */
export function ratesRead(all: readonly Bestemmelse[]): (sats: Sats) => readonly RateRead[] {
  const reads = all.flatMap((b): RateRead[] => {
    const seen = new Set<Led>()
    return [...expressionsOf(b)]
      .flatMap((led) => [...nodesIn(led, seen)])
      .flatMap((led) => (led.op === 'rate' ? [{ b, led }] : []))
  })
  return (sats) => reads.filter(({ led }) => led.sats === sats)
}
