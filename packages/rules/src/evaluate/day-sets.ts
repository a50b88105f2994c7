import {
  addMonths,
  type Day,
  type DaySet,
  dayFromNumber,
  daySet,
  dropFirst,
  holidaysWithin,
  intersect,
  isNever,
  NEVER,
  type Period,
  runs,
  subtract,
  union,
  weekday,
} from '@sagsvej/calendar'
import { mergeOpen, type Udfald, værdi } from '../outcome.ts'
import type { Spor } from '../trace.ts'
import { type Led, RUN_START } from '../tree.ts'
import type { Value } from '../value.ts'
import { bind, type Kontekst } from './context.ts'
import { asDay, asDaySet, asNumber, asPosts, strict } from './strict.ts'

type SetOp =
  | 'daysOf'
  | 'union'
  | 'intersect'
  | 'without'
  | 'withoutFirst'
  | 'holidaysIn'
  | 'weekdaysIn'
  | 'from'
type SetLed = Extract<Led, { op: SetOp }>

export function evaluateDaySet(led: SetLed, k: Kontekst): Spor {
  if (led.op === 'withoutFirst') return withoutFirst(led, k)
  if (led.op === 'daysOf') return daysOf(led, k)
  const parts = 'a' in led ? [led.a, led.b] : led.op === 'from' ? [led.set, led.date] : [led.set]
  return strict(
    led,
    parts.map((part) => k.evaluate(part, k)),
    (values) => compute(led, values),
  )
}

function compute(led: Exclude<SetLed, { op: 'withoutFirst' | 'daysOf' }>, [a, b]: readonly Value[]): DaySet {
  const set = asDaySet(a)
  switch (led.op) {
    case 'union':
      return union(set, asDaySet(b))
    case 'intersect':
      return intersect(set, asDaySet(b))
    case 'without':
      return subtract(set, asDaySet(b))
    case 'from':
      return isNever(asDay(b)) ? daySet([]) : intersect(set, daySet([{ from: asDay(b), to: NEVER }]))
    case 'holidaysIn':
      return daySet(
        [...boundedRuns(set)]
          .flatMap((window) => holidaysWithin(led.calendar, window))
          .filter(({ day }) => led.weekdays.includes(weekday(day)))
          .map(({ day }) => ({ from: day, to: day })),
      )
    case 'weekdaysIn':
      return daySet([...boundedRuns(set)].flatMap((window) => daysOn(led.weekdays, window)))
  }
}

/** How far a run that is still going is followed: every limit of this law is passed well within it. */
const HORIZON_MONTHS = 12 * 10

function* boundedRuns(set: DaySet): Generator<Period> {
  for (const run of runs(set)) {
    yield isNever(run.to) ? { from: run.from, to: addMonths(run.from, HORIZON_MONTHS) } : run
  }
}

function daysOn(weekdays: readonly number[], window: Period): Period[] {
  const found: Period[] = []
  for (let n: number = window.from; n <= window.to; n++) {
    const day = dayFromNumber(n)
    if (weekdays.includes(weekday(day))) found.push({ from: day, to: day })
  }
  return found
}

/** The number of days to leave out is worked out for each run with that run's first day bound. */
function withoutFirst(led: Extract<Led, { op: 'withoutFirst' }>, k: Kontekst): Spor {
  const set = k.evaluate(led.set, k)
  if (set.udfald.art !== 'værdi') return { led, udfald: set.udfald, børn: [set] }
  const days = asDaySet(set.udfald.værdi)
  const perRun = runs(days).map((run) => k.evaluate(led.days, bind(k, { [RUN_START]: run.from })))
  const outcomes = perRun.map((p) => p.udfald)
  if (outcomes.some((o) => o.art === 'åben'))
    return { led, udfald: mergeOpen(outcomes), børn: [set, ...perRun] }
  const drop = new Map<Day, number>()
  for (const [i, run] of runs(days).entries()) drop.set(run.from, numberIn(outcomes[i]))
  const udfald = værdi(dropFirst(days, (start) => drop.get(start) ?? 0))
  return { led, udfald, børn: [set, ...perRun] }
}

const numberIn = (udfald: Udfald | undefined): number =>
  udfald?.art === 'værdi' ? asNumber(udfald.værdi) : 0

/** Periods as days; a record whose condition is not settled leaves the set open. */
function daysOf(led: Extract<Led, { op: 'daysOf' }>, k: Kontekst): Spor {
  const list = k.evaluate(led.list, k)
  if (list.udfald.art !== 'værdi') return { led, udfald: list.udfald, børn: [list] }
  const periods: Period[] = []
  for (const post of asPosts(list.udfald.værdi)) {
    const kept = led.where === undefined ? undefined : k.evaluate(led.where, bind(k, post))
    if (kept?.udfald.art === 'åben') return { led, udfald: kept.udfald, børn: [list, kept] }
    if (kept && kept.udfald.art !== 'ja') continue
    periods.push({ from: asDay(post.fra), to: post.til === undefined ? NEVER : asDay(post.til) })
  }
  return { led, udfald: værdi(daySet(periods)), børn: [list] }
}
