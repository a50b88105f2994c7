import { type Day, formatDay, isNever } from './day.ts'
import { CalendarError } from './errors.ts'

/** Days from `from` to `to`, both included. `to` may be NEVER: the period is open. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** Throws `endBeforeStart`, and `never` for a period that never starts. */
export function period(from: Day, to: Day): Period {
  if (isNever(from)) throw new CalendarError('never', 'A period cannot start on NEVER')
  if (to < from) {
    const [start, end] = [formatDay(from), formatDay(to)]
    throw new CalendarError('endBeforeStart', `The period ends ${end}, before it starts ${start}`, {
      from: start,
      to: end,
    })
  }
  return { from, to }
}

/** Number of days, both ends counted; Infinity for an open period. */
export function lengthOf(p: Period): number {
  return isNever(p.to) ? Number.POSITIVE_INFINITY : p.to - p.from + 1
}

/** NEVER is not a day, so no period contains it. */
export function contains(p: Period, d: Day): boolean {
  return p.from <= d && d <= p.to && !isNever(d)
}

export function overlaps(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** The days in both; undefined when there are none. */
export function overlapOf(a: Period, b: Period): Period | undefined {
  if (!overlaps(a, b)) return undefined
  return { from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to }
}

export function formatPeriod(p: Period): string {
  return `${formatDay(p.from)}/${isNever(p.to) ? '..' : formatDay(p.to)}`
}
