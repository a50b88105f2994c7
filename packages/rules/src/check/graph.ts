import type { Bestemmelse } from '../provision.ts'
import { expressionsOf } from '../tree-parts.ts'
import { nodesIn } from './parts.ts'

const readBy = new WeakMap<Bestemmelse, ReadonlySet<Bestemmelse>>()

/** The provisions a provision reads itself, in its rules, selector, transitions and exceptions alike. */
export function readsOf(b: Bestemmelse): ReadonlySet<Bestemmelse> {
  const before = readBy.get(b)
  if (before) return before
  const seen = new Set<Parameters<typeof nodesIn>[0]>()
  const found = new Set<Bestemmelse>()
  for (const led of expressionsOf(b)) {
    for (const node of nodesIn(led, seen)) if (node.op === 'provision') found.add(node.bestemmelse)
  }
  readBy.set(b, found)
  return found
}
