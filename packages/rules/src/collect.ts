import { badDefinition } from './errors.ts'
import type { Faktum } from './fact.ts'
import type { Skøn } from './judgement.ts'
import type { Bestemmelse } from './provision.ts'
import type { Sats } from './rate.ts'
import type { Led } from './tree.ts'
import { expressionsOf, partsOf } from './tree-parts.ts'
import type { Udtryk } from './words/expression.ts'

/** A body of law: what is asked of it, all its provisions, and every fact, judgement and rate they read. */
export interface Lovsamling {
  readonly mål: readonly Bestemmelse[]
  readonly bestemmelser: readonly Bestemmelse[]
  readonly fakta: readonly Faktum[]
  readonly skøn: readonly Skøn[]
  readonly satser: readonly Sats[]
}

/**
 * The law as a value: the goals given and all they rest on, found by walking their trees, so that nothing depends
 * on which file was loaded first and no list can be forgotten.
 * @throws RuleError when two provisions, facts or judgements share a name.
 */
export function lovsamling(goals: readonly Udtryk[]): Lovsamling {
  const found = {
    bestemmelser: new Set<Bestemmelse>(),
    fakta: new Set<Faktum>(),
    skøn: new Set<Skøn>(),
    satser: new Set<Sats>(),
  }
  const pending: Led[] = goals.map((goal) => goal.led)
  for (let led = pending.pop(); led !== undefined; led = pending.pop()) {
    if (led.op === 'fact') found.fakta.add(led.faktum)
    else if (led.op === 'judgement') found.skøn.add(led.skøn)
    else if (led.op === 'rate') found.satser.add(led.sats)
    else if (led.op === 'provision' && !found.bestemmelser.has(led.bestemmelse)) {
      found.bestemmelser.add(led.bestemmelse)
      pending.push(...expressionsOf(led.bestemmelse))
    }
    pending.push(...partsOf(led))
  }
  return {
    mål: goals.flatMap(({ led }) => (led.op === 'provision' ? [led.bestemmelse] : [])),
    bestemmelser: named(found.bestemmelser, (b) => b.id),
    fakta: named(found.fakta, (f) => f.nøgle),
    skøn: named(found.skøn, (s) => s.nøgle),
    satser: named(found.satser, (s) => s.nøgle),
  }
}

/** Puts what is numbered in the order of its numbers: `R.9` before `R.10`. */
const orderOf = (name: string): string =>
  name.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(LONGEST_NUMBER, '0'))

const LONGEST_NUMBER = 12

function named<T>(all: ReadonlySet<T>, nameOf: (one: T) => string): readonly T[] {
  const byName = new Map<string, T>()
  const orders = new Map<T, string>()
  for (const one of all) {
    if (byName.has(nameOf(one))) {
      throw badDefinition(
        nameOf(one),
        'To forskellige ting i loven har dette navn. Giv den ene et andet.',
        'Two different things of the law have this name. Give one of them another.',
      )
    }
    byName.set(nameOf(one), one)
    orders.set(one, orderOf(nameOf(one)))
  }
  const isBefore = (a: T, b: T) => (orders.get(a) ?? '') < (orders.get(b) ?? '')
  return [...byName.values()].sort((a, b) => (isBefore(a, b) ? -1 : 1))
}
