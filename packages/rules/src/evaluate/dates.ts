import {
  addDays,
  addMonths,
  type Day,
  type DaySet,
  endOfMonth,
  FIRST_DAY,
  firstDayOver,
  firstMonthEndOver,
  isNever,
  LAST_DAY,
  monthIndex,
  NEVER,
  nthDayFrom,
  runAtOrBefore,
  startOfMonth,
} from '@sagsvej/calendar'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import { partsOf } from '../tree-parts.ts'
import type { Value } from '../value.ts'
import type { Kontekst } from './context.ts'
import { asDay, asDaySet, asNumber, strict } from './strict.ts'

type DateOp =
  | 'shift'
  | 'monthEnd'
  | 'monthStart'
  | 'runStart'
  | 'runEnd'
  | 'monthEndOver'
  | 'dayOver'
  | 'dayReaching'
type DateLed = Extract<Led, { op: DateOp }>

/** A date reckoned from a day that never comes never comes; so does one past the calendar's last year. */
export const evaluateDate = (led: DateLed, k: Kontekst): Spor =>
  strict(
    led,
    partsOf(led).map((part) => k.evaluate(part, k)),
    (values) => compute(led, values),
  )

function compute(led: DateLed, [a, b, c]: readonly Value[]): Day {
  switch (led.op) {
    case 'shift':
      return shifted(asDay(a), asNumber(b) * led.sign, led.unit === 'måneder')
    case 'monthEnd':
      return unlessNever(asDay(a), endOfMonth)
    case 'monthStart':
      return unlessNever(asDay(a), startOfMonth)
    case 'runStart':
      return runAtOrBefore(asDaySet(a), asDay(b))?.from ?? NEVER
    case 'runEnd':
      return runAtOrBefore(asDaySet(a), asDay(b))?.to ?? NEVER
    case 'monthEndOver':
      return monthEndOver(asDaySet(a), led.months, asNumber(b), asDay(c))
    case 'dayOver':
      return dayOver(asDaySet(a), led.months, asNumber(b), asDay(c))
    case 'dayReaching':
      return unlessNever(asDay(b), (from) => dayReaching(asDaySet(a), from, asNumber(c)))
  }
}

const unlessNever = (day: Day, then: (day: Day) => Day): Day => (isNever(day) ? NEVER : then(day))

/** What lies before the calendar's first day begins with it. */
function shifted(day: Day, by: number, months: boolean): Day {
  if (isNever(day)) return NEVER
  const [at, first, last] = months
    ? [monthIndex(day), monthIndex(FIRST_DAY), monthIndex(LAST_DAY)]
    : [day, FIRST_DAY, LAST_DAY]
  if (at + by > last) return NEVER
  if (at + by < first) return FIRST_DAY
  return months ? addMonths(day, by) : addDays(day, by)
}

const monthEndOver = (set: DaySet, months: number, limit: number, notBefore: Day): Day =>
  limit === Number.POSITIVE_INFINITY
    ? NEVER
    : firstMonthEndOver(set, { months, limit: Math.max(limit, -1), notBefore })

const dayOver = (set: DaySet, window: number, limit: number, notBefore: Day): Day =>
  limit === Number.POSITIVE_INFINITY
    ? NEVER
    : firstDayOver(set, { window, limit: Math.max(limit, -1), notBefore })

/** None are needed: reached from the start. */
function dayReaching(set: DaySet, from: Day, count: number): Day {
  if (count <= 0) return from
  return count === Number.POSITIVE_INFINITY ? NEVER : nthDayFrom(set, from, count)
}
