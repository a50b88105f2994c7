import { type Day, type DaySet, isNever } from '@sagsvej/calendar'
import type { Spor } from '@sagsvej/rules'

/** The day an answer gave, when it gave one that comes. */
export function dagI(spor: Spor): Day | undefined {
  if (spor.udfald.art !== 'værdi' || spor.valgt?.bestemmelse.kind !== 'dato') return undefined
  const day = spor.udfald.værdi as Day
  return isNever(day) ? undefined : day
}

/** The day a dated expression gave, NEVER among them; undefined while open. */
export const dagAf = ({ udfald }: Spor): Day | undefined =>
  udfald.art === 'værdi' ? (udfald.værdi as Day) : undefined

/** The days an answer gave. */
export const dageI = (spor: Spor): DaySet | undefined =>
  spor.udfald.art === 'værdi' && spor.valgt?.bestemmelse.kind === 'dagmængde'
    ? (spor.udfald.værdi as DaySet)
    : undefined

/** Whether an answer is yes; undefined while open. */
export const jaI = (spor: Spor): boolean | undefined =>
  spor.udfald.art === 'ja' ? true : spor.udfald.art === 'åben' ? undefined : false
