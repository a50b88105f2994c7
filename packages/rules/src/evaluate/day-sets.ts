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
import { mergeOpen, outcomeOf, possibleOf, værdi } from '../outcome.ts'
import { anything, type Possible, type PossibleNumber, sameDays } from '../possible.ts'
import type { Spor } from '../trace.ts'
import { type Led, RUN, RUN_START } from '../tree.ts'
import { partsOf } from '../tree-parts.ts'
import type { Value } from '../value.ts'
import { bind, type Kontekst } from './context.ts'
import { chosenPosts, type Optaget } from './posts.ts'
import { holidaysOf, weekdaysOf } from './recurring-days.ts'
import { asDay, asDaySet, strict } from './strict.ts'

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
 * none is. The newest run stands first in the trace: it is the one an explanation is asked for. Of a set not known in
 * full the runs are not known either, and all that is sure is that nothing is added.
 */
function withoutFirst(led: Extract<Led, { op: 'withoutFirst' }>, k: Kontekst): Spor {
  const set = k.evaluate(led.set, k)
  if (set.udfald.art === 'åben') {
    const { perhaps, ir } = possibleOf(set.udfald, 'dagmængde')
    const kan: Possible = { kind: 'dagmængde', surely: EMPTY, perhaps, exact: false, some: true, ir }
    return { led, udfald: outcomeOf(kan, () => mergeOpen([set.udfald])), børn: [set] }
  }
  if (set.udfald.art !== 'værdi') return { led, udfald: set.udfald, børn: [set] }
  const days = asDaySet(set.udfald.værdi)
  const drops = new Map<Day, PossibleNumber>()
  const perRun = runs(days)
    .toReversed()
    .map(({ from }) => {
      const spor = k.evaluate(led.days, bind(k, RUN, { [RUN_START]: from }))
      drops.set(from, possibleOf(spor.udfald, 'tal'))
      return spor
    })
  const outcomes = perRun.map((p) => p.udfald)
  const without = (end: 'low' | 'high') => dropFirst(days, (start) => dropped(drops.get(start), end))
  const udfald = outcomes.some((o) => o.art === 'åben')
    ? outcomeOf(between(without('high'), without('low')), () => mergeOpen(outcomes))
    : værdi(without('high'))
  return { led, udfald, børn: [set, ...perRun] }
}

const between = (surely: DaySet, perhaps: DaySet): Possible => ({
  kind: 'dagmængde',
  surely,
  perhaps,
  exact: sameDays(surely, perhaps),
  some: true,
  ir: false,
})

/** How many days are left out at the least, or at the most: none below zero, and none where it does not arise. */
function dropped(drop: PossibleNumber | undefined, end: 'low' | 'high'): number {
  if (!drop || drop.low > drop.high) return 0
  const days = end === 'low' && drop.ir ? Math.min(0, drop.low) : drop[end]
  return Math.min(Math.max(0, days), Number.MAX_SAFE_INTEGER)
}

/** Periods as days; records whose condition is not settled may be in, or not. */
function daysOf(led: Extract<Led, { op: 'daysOf' }>, k: Kontekst): Spor {
  const list = k.evaluate(led.list, k)
  if (list.udfald.art !== 'værdi') {
    const udfald = outcomeOf(anything('dagmængde', false), () => mergeOpen([list.udfald]))
    return { led, udfald, børn: [list] }
  }
  const { optaget, afgjort } = chosenPosts(led.list, list.udfald.værdi, led.where, k)
  const open = optaget.flatMap(({ måske }) => (måske ? [måske] : []))
  const børn = [list, ...afgjort, ...open]
  const days = (some: readonly Optaget[]) =>
    daySet(some.map(({ post }) => ({ from: asDay(post.fra), to: asDay(post.til) })))
  if (open.length === 0) return { led, udfald: værdi(days(optaget)), børn }
  const surely = days(optaget.filter(({ måske }) => !måske))
  const kan: Possible = {
    kind: 'dagmængde',
    surely,
    perhaps: days(optaget),
    exact: false,
    some: true,
    ir: false,
  }
  return {
    led,
    udfald: outcomeOf(kan, () => mergeOpen(open.map((o) => o.udfald))),
    børn,
  }
}
