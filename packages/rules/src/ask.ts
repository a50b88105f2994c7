import type { Faktum } from './fact.ts'
import type { Spor } from './trace.ts'

export interface Spørgsmål {
  readonly faktum: Faktum
  readonly vægt: number
}

/** What asking costs, so that a health question is asked only when it is worth it. */
const COST = { almindelig: 1, økonomi: 1.2, helbred: 1.5 } as const

/**
 * The questions still worth asking, heaviest first: each goal weighs 1, split among its open parts down to the facts.
 * Parts that are settled, or that cannot matter because the answer above them is settled, weigh nothing.
 */
export function questions(
  goals: readonly Spor[],
  canAsk: (faktum: Faktum) => boolean = () => true,
): readonly Spørgsmål[] {
  const weights = new Map<Faktum, number>()
  for (const goal of goals) spread(goal, 1, weights)
  return [...weights]
    .filter(([faktum]) => canAsk(faktum))
    .map(([faktum, weight]) => ({ faktum, vægt: weight / COST[faktum.følsomhed] }))
    .sort((a, b) => b.vægt - a.vægt)
}

function spread(spor: Spor, weight: number, weights: Map<Faktum, number>): void {
  if (spor.udfald.art !== 'åben') return
  if (spor.led.op === 'fact') {
    weights.set(spor.led.faktum, (weights.get(spor.led.faktum) ?? 0) + weight)
    return
  }
  const open = spor.børn.filter((child) => child.udfald.art === 'åben')
  for (const child of open) spread(child, weight / open.length, weights)
}
