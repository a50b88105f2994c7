import type { Bestemmelse } from '../provision.ts'
import type { Led } from '../tree.ts'
import { expressionsOf, partsOf } from '../tree-parts.ts'
import type { Ubekendt } from './unknown.ts'

type Læser = Led | Bestemmelse

const found = new WeakMap<Læser, ReadonlySet<Ubekendt>>()
const NONE: ReadonlySet<Ubekendt> = new Set()

/**
 * The facts, judgements, comparisons and provisions that a node or a provision may read, also through the provisions it rests on,
 * whichever version governs. What is not among them cannot change its answer.
 */
export function læsesAf(one: Læser): ReadonlySet<Ubekendt> {
  const before = found.get(one)
  if (before) return before
  found.set(one, NONE) // what rests on itself is refused by the evaluator, not here
  const all = new Set<Ubekendt>()
  for (const led of 'op' in one ? [one] : expressionsOf(one)) addReads(led, all)
  found.set(one, all)
  return all
}

function addReads(led: Led, all: Set<Ubekendt>): void {
  if (led.op === 'fact') all.add(led.faktum)
  else if (led.op === 'judgement') all.add(led.skøn)
  else if (led.op === 'compare') all.add(led)
  else if (led.op === 'provision') {
    all.add(led.bestemmelse)
    for (const one of læsesAf(led.bestemmelse)) all.add(one)
  }
  for (const part of partsOf(led)) addReads(part, all)
}
