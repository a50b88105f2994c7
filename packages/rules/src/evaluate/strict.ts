import type { Day, DaySet } from '@sagsvej/calendar'
import type { StrictLed } from '../monotony.ts'
import { IKKE_RELEVANT, known, mergeOpen, outcomeOf, plainValue, possibleOf } from '../outcome.ts'
import type { Spor } from '../trace.ts'
import { kindOf } from '../tree-kind.ts'
import type { Post, Value } from '../value.ts'
import { boundsOf } from './bounds.ts'

/**
 * For nodes that need all their parts: does not arise if a part does not, else what `compute` gives of the parts'
 * values; undefined where they have no such answer, and then the question does not arise either. When a part is open,
 * so is the node, unless every value the part can have gives the same.
 */
export function strict(
  led: StrictLed,
  børn: readonly Spor[],
  compute: (values: readonly Value[]) => Value | undefined,
): Spor {
  const outcomes = børn.map((b) => b.udfald)
  if (outcomes.some((o) => o.art === 'ikke relevant')) return { led, udfald: IKKE_RELEVANT, børn }
  if (outcomes.some((o) => o.art === 'åben')) {
    const parts = børn.map((b) => possibleOf(b.udfald, kindOf(b.led)))
    return { led, udfald: outcomeOf(boundsOf(led, parts, compute), () => mergeOpen(outcomes)), børn }
  }
  const result = compute(outcomes.map(plainValue).filter((v) => v !== undefined))
  return { led, udfald: result === undefined ? IKKE_RELEVANT : known(kindOf(led), result), børn }
}

/** Values come out of the tree by kind; the words of the language make sure of it, and these say so once, checked. */
export const asNumber = (v: Value | undefined): number => {
  if (typeof v !== 'number') throw new TypeError('a number or a date was expected here')
  return v
}
export const asDay = (v: Value | undefined): Day => asNumber(v) as Day
export const asDaySet = (v: Value | undefined): DaySet => asArray(v) as DaySet
export const asPosts = (v: Value | undefined): readonly Post[] => asArray(v) as readonly Post[]

const asArray = (v: Value | undefined): readonly unknown[] => {
  if (!Array.isArray(v)) throw new TypeError('a list or a set of days was expected here')
  return v
}
