import { type FlatDays, NEVER, NO_DAYS, normalised } from '@sagsvej/calendar'

/** A record of a list of periods; without `til` it is still running. */
interface PeriodRecord {
  readonly fra: number
  readonly til?: number
}

/** The days of a list of periods; of a list that is not known, none. The array is made as long as it will be. */
export function allPeriods(list: readonly PeriodRecord[] | undefined): FlatDays {
  if (list === undefined) return NO_DAYS
  const ends: number[] = new Array(2 * list.length)
  let [last, apart] = [Number.NEGATIVE_INFINITY, true]
  for (let i = 0; i < list.length; i++) {
    const { fra, til = NEVER } = list[i] as PeriodRecord
    if (fra <= last + 1) apart = false
    last = til
    ends[2 * i] = fra
    ends[2 * i + 1] = til
  }
  return apart ? ends : normalised(ends)
}

/** The days of those for which `where` holds. */
export function periods<R extends PeriodRecord>(
  list: readonly R[] | undefined,
  where: (record: R) => boolean,
): FlatDays {
  if (list === undefined) return NO_DAYS
  const ends: number[] = []
  for (const record of list) if (where(record)) ends.push(record.fra, record.til ?? NEVER)
  return normalised(ends)
}

/** The same of records `from` until `until` of columns, each of them by its place. */
export function allPeriodsIn(
  fra: ArrayLike<number>,
  til: ArrayLike<number>,
  from: number,
  until: number,
): FlatDays {
  if (from === until) return NO_DAYS
  const ends: number[] = new Array(2 * (until - from))
  for (let j = from; j < until; j++) {
    ends[2 * (j - from)] = fra[j] as number
    ends[2 * (j - from) + 1] = til[j] as number
  }
  return normalised(ends)
}

export function periodsIn(
  fra: ArrayLike<number>,
  til: ArrayLike<number>,
  from: number,
  until: number,
  where: (place: number) => boolean,
): FlatDays {
  const ends: number[] = []
  for (let j = from; j < until; j++) if (where(j)) ends.push(fra[j] as number, til[j] as number)
  return normalised(ends)
}
