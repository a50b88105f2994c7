import type { Day, DaySet } from '@sagsvej/calendar'
import { IKKE_RELEVANT, mergeOpen, type Udfald, værdi } from '../outcome.ts'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import type { Post, Value } from '../value.ts'

/** The plain value of a settled outcome. */
const plain = (udfald: Udfald): Value | undefined =>
  udfald.art === 'ja'
    ? true
    : udfald.art === 'nej'
      ? false
      : udfald.art === 'værdi'
        ? udfald.værdi
        : undefined

/**
 * For nodes that need all their parts: open if a part is open, irrelevant if a part is, else what `compute` gives of
 * the parts' values.
 */
export function strict(led: Led, børn: readonly Spor[], compute: (values: readonly Value[]) => Value): Spor {
  const outcomes = børn.map((b) => b.udfald)
  if (outcomes.some((o) => o.art === 'åben')) return { led, udfald: mergeOpen(outcomes), børn }
  const values = outcomes.map(plain).filter((v): v is Value => v !== undefined)
  if (values.length < outcomes.length) return { led, udfald: IKKE_RELEVANT, børn }
  const result = compute(values)
  return { led, udfald: typeof result === 'boolean' ? { art: result ? 'ja' : 'nej' } : værdi(result), børn }
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
