import type { Faktum } from '../fact.ts'
import type { Skøn } from '../judgement.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Sats } from '../rate.ts'
import type { Led } from '../tree.ts'
import { expressionsOf, nodesOf } from '../tree-parts.ts'

/** A rate, and for which use its amounts take effect, where that is not the common one. */
export interface BrugtSats {
  readonly sats: Sats
  readonly virkning?: string
}

/** What a provision reads itself, each named once, in the order it is met; what those it rests on read is theirs. */
export interface Reads {
  readonly fakta: readonly Faktum[]
  readonly skøn: readonly Skøn[]
  readonly satser: readonly BrugtSats[]
  readonly bestemmelser: readonly Bestemmelse[]
  /** Every node of its expressions. */
  readonly led: readonly Led[]
}

export function readsOf(bestemmelse: Bestemmelse): Reads {
  const led = [...expressionsOf(bestemmelse)].flatMap((root) => [...nodesOf(root)])
  const pick = <T>(of: (one: Led) => T | undefined): readonly T[] => [
    ...new Set(led.map(of).filter((found) => found !== undefined)),
  ]
  return {
    fakta: pick((one) => (one.op === 'fact' ? one.faktum : undefined)),
    skøn: pick((one) => (one.op === 'judgement' ? one.skøn : undefined)),
    satser: ratesIn(led),
    bestemmelser: pick((one) => (one.op === 'provision' ? one.bestemmelse : undefined)),
    led,
  }
}

function ratesIn(all: readonly Led[]): readonly BrugtSats[] {
  const found = new Map<string, BrugtSats>()
  for (const led of all) {
    if (led.op !== 'rate') continue
    const { sats, virkning } = led
    found.set(`${sats.nøgle} ${virkning}`, { sats, ...(virkning === undefined ? {} : { virkning }) })
  }
  return [...found.values()]
}
