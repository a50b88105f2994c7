import type { Bestemmelse } from '../provision.ts'
import { type Led, RUN } from '../tree.ts'
import { expressionsOf, partsOf } from '../tree-parts.ts'

const NONE: ReadonlySet<string> = new Set()
const found = new WeakMap<Bestemmelse, ReadonlySet<string>>()

/** The bound records a provision reads and does not bind itself. One that reads none is worked out once in a case. */
export function freeNames(bestemmelse: Bestemmelse): ReadonlySet<string> {
  const before = found.get(bestemmelse)
  if (before) return before
  found.set(bestemmelse, NONE) // what rests on itself is refused by the evaluator, not here
  const names = new Set<string>()
  for (const led of expressionsOf(bestemmelse)) for (const name of freeIn(led)) names.add(name)
  found.set(bestemmelse, names)
  return names
}

/** The bound records an expression reads and does not bind itself. */
export function* freeIn(led: Led): Generator<string> {
  if (led.op === 'bound') yield led.record
  if (led.op === 'provision') yield* freeNames(led.bestemmelse)
  for (const part of partsOf(led)) {
    const bound = boundIn(led, part)
    for (const name of freeIn(part)) if (name !== bound) yield name
  }
}

/** The record that a construct binds in a part of it; the set whose runs are looked at lies outside them. */
function boundIn(led: Led, part: Led): string | undefined {
  if (led.op === 'withoutFirst') return part === led.set ? undefined : RUN
  return led.op === 'daysOf' || led.op === 'sumOf' || led.op === 'countOf' ? led.list.faktum.nøgle : undefined
}
