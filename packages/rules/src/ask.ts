import type { Faktum } from './fact.ts'
import { type Spor, waitedFor } from './trace.ts'

export interface Spørgsmål {
  readonly faktum: Faktum
  readonly vægt: number
  /** Whether it matters whatever the open choices lead to; else it may turn out to be idle. */
  readonly sikker: boolean
}

/** What asking costs, so that a health question is asked only when it is worth it. */
const COST = { almindelig: 1, økonomi: 1.2, helbred: 1.5 } as const

/** The share of what hangs on a choice that is itself open: the choice is worth asking about first. */
const CONDITIONAL = 1 / 3

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
  const weights = new Map<Faktum, number>()
  for (const goal of goals) spread(goal, 1, weights)
  const sure = new Set<Faktum>()
  for (const goal of goals) addSure(goal, sure)
  return [...weights]
    .filter(([faktum]) => canAsk(faktum))
    .map(([faktum, weight]) => ({ faktum, sikker: sure.has(faktum), vægt: weight / COST[faktum.følsomhed] }))
    .sort((a, b) => Number(b.sikker) - Number(a.sikker) || b.vægt - a.vægt)
}

function spread(spor: Spor, weight: number, weights: Map<Faktum, number>): void {
  if (spor.udfald.art !== 'åben') return
  if (spor.led.op === 'fact') {
    weights.set(spor.led.faktum, (weights.get(spor.led.faktum) ?? 0) + weight)
    return
  }
  const { certain, conditional } = openParts(spor)
  const held = certain.length > 0 ? weight * CONDITIONAL : weight
  const free = conditional.length > 0 ? weight - held : weight
  for (const child of certain) spread(child, free / certain.length, weights)
  for (const child of conditional) spread(child, held / conditional.length, weights)
}

function openParts(spor: Spor) {
  const certain: Spor[] = []
  const conditional: Spor[] = []
  for (const child of waitedFor(spor)) {
    if (child.del?.art === 'mulig' || child.del?.art === 'forbi') continue
    if (child.udfald.art === 'åben') (child.måske ? conditional : certain).push(child)
  }
  return { certain, conditional }
}

/** Adds the facts an open answer needs whatever its open choices lead to: a choice needs what both its sides need. */
function addSure(spor: Spor, found: Set<Faktum>): void {
  if (spor.udfald.art !== 'åben') return
  if (spor.led.op === 'fact') {
    found.add(spor.led.faktum)
    return
  }
  const { certain, conditional } = openParts(spor)
  for (const child of certain.length > 0 ? certain : conditional) addSure(child, found)
  const [met, unmet] = spor.led.op === 'if' && certain.length > 0 ? conditional : []
  if (!met || !unmet) return
  const [one, other] = [new Set<Faktum>(), new Set<Faktum>()]
  addSure(met, one)
  addSure(unmet, other)
  for (const faktum of one) if (other.has(faktum)) found.add(faktum)
}
