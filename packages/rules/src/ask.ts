import type { Faktum } from './fact.ts'
import type { Spor } from './trace.ts'

export interface Spørgsmål {
  readonly faktum: Faktum
  readonly vægt: number
}

/** What asking costs, so that a health question is asked only when it is worth it. */
const COST = { almindelig: 1, økonomi: 1.2, helbred: 1.5 } as const

/** The share of what hangs on a choice that is itself open: the choice is worth asking about first. */
const CONDITIONAL = 1 / 3

interface Weighed {
  weight: number
  /** Whether it matters whatever the open choices lead to. */
  certain: boolean
}

/**
 * The questions still worth asking: first those that matter whatever the open choices lead to, then those that may turn
 * out not to, each heaviest first and, when alike, in the order the law comes to them. Each goal weighs 1, split among
 * its open parts down to the facts, and divided by what asking costs. Parts that are settled, or that cannot matter
 * because the answer above them is settled, weigh nothing.
 */
export function questions(
  goals: readonly Spor[],
  canAsk: (faktum: Faktum) => boolean = () => true,
): readonly Spørgsmål[] {
  const weights = new Map<Faktum, Weighed>()
  for (const goal of goals) spread(goal, 1, true, weights)
  return [...weights]
    .filter(([faktum]) => canAsk(faktum))
    .map(([faktum, { weight, certain }]) => ({ faktum, certain, vægt: weight / COST[faktum.følsomhed] }))
    .sort((a, b) => Number(b.certain) - Number(a.certain) || b.vægt - a.vægt)
    .map(({ faktum, vægt }) => ({ faktum, vægt }))
}

function spread(spor: Spor, weight: number, sure: boolean, weights: Map<Faktum, Weighed>): void {
  if (spor.udfald.art !== 'åben') return
  if (spor.led.op === 'fact') {
    const { weight: before, certain } = weights.get(spor.led.faktum) ?? { weight: 0, certain: false }
    weights.set(spor.led.faktum, { weight: before + weight, certain: certain || sure })
    return
  }
  const open = spor.børn.filter((child) => child.udfald.art === 'åben')
  const certain = open.filter((child) => !child.måske)
  const conditional = open.filter((child) => child.måske)
  const held = certain.length > 0 ? weight * CONDITIONAL : weight
  const free = conditional.length > 0 ? weight - held : weight
  for (const child of certain) spread(child, free / certain.length, sure, weights)
  for (const child of conditional)
    spread(child, held / conditional.length, sure && certain.length === 0, weights)
}
