import {
  type Day,
  type DaySet,
  daySet,
  dropFirst,
  EMPTY,
  intersect,
  isNever,
  NEVER,
  runs,
  subtract,
  union,
} from '@sagsvej/calendar'
import { mergeOpen, værdi } from '../outcome.ts'
import type { Spor } from '../trace.ts'
import { type Led, RUN, RUN_START } from '../tree.ts'
import { partsOf } from '../tree-parts.ts'
import type { Value } from '../value.ts'
import { bind, type Kontekst } from './context.ts'
import { keptPosts } from './posts.ts'
import { holidaysOf, weekdaysOf } from './recurring-days.ts'
import { asDay, asDaySet, asNumber, strict } from './strict.ts'

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

/** Sets of days are long, and one is often asked about in several ways: each is worked out once in a case. */
export function evaluateDaySet(led: SetLed, k: Kontekst): Spor {
  const before = k.done.get(led)
  if (before) return before
  const spor = workOut(led, k)
  k.done.set(led, spor)
  return spor
}

function workOut(led: SetLed, k: Kontekst): Spor {
  if (led.op === 'withoutFirst') return withoutFirst(led, k)
  if (led.op === 'daysOf') return daysOf(led, k)
  return strict(
    led,
    partsOf(led).map((part) => k.evaluate(part, k)),
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
      return isNever(asDay(b)) ? EMPTY : intersect(set, daySet([{ from: asDay(b), to: NEVER }]))
    case 'holidaysIn':
      return holidaysOf(set, led.calendar, led.weekdays)
    case 'weekdaysIn':
      return weekdaysOf(set, led.weekdays)
  }
}

/**
 * The number of days to leave out is worked out for each run with that run's first day bound; where it does not arise,
 * none is. The newest run stands first in the trace: it is the one an explanation is asked for.
 */
function withoutFirst(led: Extract<Led, { op: 'withoutFirst' }>, k: Kontekst): Spor {
  const set = k.evaluate(led.set, k)
  if (set.udfald.art !== 'værdi') return { led, udfald: set.udfald, børn: [set] }
  const days = asDaySet(set.udfald.værdi)
  const drop = new Map<Day, number>()
  const perRun = runs(days)
    .toReversed()
    .map(({ from }) => {
      const spor = k.evaluate(led.days, bind(k, RUN, { [RUN_START]: from }))
      if (spor.udfald.art === 'værdi') drop.set(from, asNumber(spor.udfald.værdi))
      return spor
    })
  const outcomes = perRun.map((p) => p.udfald)
  const udfald = outcomes.some((o) => o.art === 'åben')
    ? mergeOpen(outcomes)
    : værdi(dropFirst(days, (start) => Math.max(0, drop.get(start) ?? 0)))
  return { led, udfald, børn: [set, ...perRun] }
}

/** Periods as days; records whose condition is not settled leave the set open. */
function daysOf(led: Extract<Led, { op: 'daysOf' }>, k: Kontekst): Spor {
  const list = k.evaluate(led.list, k)
  if (list.udfald.art !== 'værdi') return { led, udfald: list.udfald, børn: [list] }
  const kept = keptPosts(led.list, list.udfald.værdi, led.where, k)
  const open = kept.flatMap(({ måske }) => (måske ? [måske] : []))
  if (open.length > 0) return { led, udfald: mergeOpen(open.map((o) => o.udfald)), børn: [list, ...open] }
  const periods = kept.map(({ post }) => ({ from: asDay(post.fra), to: asDay(post.til) }))
  return { led, udfald: værdi(daySet(periods)), børn: [list] }
}
