import type { Bestemmelse } from '../provision.ts'
import type { Led } from '../tree.ts'
import { expressionsOf, partsOf } from '../tree-parts.ts'

const found = new WeakMap<Bestemmelse, boolean>()

/** Whether a question may turn out not to arise in some case: it, or something it rests on, is asked only of some. */
export function mayNotArise(led: Led): boolean {
  if (led.op === 'provision') return provisionMayNotArise(led.bestemmelse)
  const lacking =
    led.op === 'quotient' ? led.divisors.length > 0 : led.op === 'bound' && led.felt.valgfri === true
  return lacking || partsOf(led).some(mayNotArise)
}

function provisionMayNotArise(bestemmelse: Bestemmelse): boolean {
  const before = found.get(bestemmelse)
  if (before !== undefined) return before
  found.set(bestemmelse, false) // what rests on itself is refused by the evaluator, not here
  const may = bestemmelse.relevantNår !== undefined || [...expressionsOf(bestemmelse)].some(mayNotArise)
  found.set(bestemmelse, may)
  return may
}
