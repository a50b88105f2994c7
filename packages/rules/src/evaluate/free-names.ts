import type { Bestemmelse } from '../provision.ts'
import { type FaktumLed, type Led, RUN_START } from '../tree.ts'
import { expressionsOf, partsOf } from '../tree-parts.ts'
import { fieldNames } from './posts.ts'

const NONE: ReadonlySet<string> = new Set()
const found = new WeakMap<Bestemmelse, ReadonlySet<string>>()

/** The bound values a provision reads and does not bind itself. One that reads none is worked out once in a case. */
export function freeNames(bestemmelse: Bestemmelse): ReadonlySet<string> {
  const before = found.get(bestemmelse)
  if (before) return before
  found.set(bestemmelse, NONE) // what rests on itself is refused by the evaluator, not here
  const names = new Set<string>()
  for (const led of expressionsOf(bestemmelse)) for (const name of freeIn(led)) names.add(name)
  found.set(bestemmelse, names)
  return names
}

function* freeIn(led: Led): Generator<string> {
  switch (led.op) {
    case 'bound':
      yield led.name
      return
    case 'provision':
      yield* freeNames(led.bestemmelse)
      return
    case 'withoutFirst':
      yield* freeIn(led.set)
      yield* except(freeIn(led.days), [RUN_START])
      return
    case 'daysOf':
    case 'sumOf':
    case 'countOf':
      yield* inRecords(led, led.list)
      return
    default:
      for (const part of partsOf(led)) yield* freeIn(part)
  }
}

function* inRecords(led: Led, { faktum }: FaktumLed): Generator<string> {
  for (const part of partsOf(led)) yield* except(freeIn(part), fieldNames(faktum))
}

function* except(names: Iterable<string>, bound: readonly string[]): Generator<string> {
  for (const name of names) if (!bound.includes(name)) yield name
}
