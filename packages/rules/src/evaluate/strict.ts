import type { Day, DaySet } from '@sagsvej/calendar'
import { IKKE_RELEVANT, jaNej, mergeOpen, plainValue, type Udfald, værdi } from '../outcome.ts'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import type { Post, Value } from '../value.ts'

/**
 * For nodes that need all their parts: does not arise if a part does not, else open if a part is, else what `compute`
 * gives of the parts' values; undefined where they have no such answer, and then the question does not arise either.
 */
export function strict(
  led: Led,
  børn: readonly Spor[],
  compute: (values: readonly Value[]) => Value | undefined,
): Spor {
  const outcomes = børn.map((b) => b.udfald)
  if (outcomes.some((o) => o.art === 'ikke relevant')) return { led, udfald: IKKE_RELEVANT, børn }
  if (outcomes.some((o) => o.art === 'åben')) return { led, udfald: mergeOpen(outcomes), børn }
  const result = compute(outcomes.map(plainValue).filter((v) => v !== undefined))
  return { led, udfald: outcomeOf(result), børn }
}

function outcomeOf(result: Value | undefined): Udfald {
  if (result === undefined) return IKKE_RELEVANT
  return typeof result === 'boolean' ? jaNej(result) : værdi(result)
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
