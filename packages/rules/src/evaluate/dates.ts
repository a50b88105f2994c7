import {
  addDays,
  addMonths,
  type Day,
  endOfMonth,
  firstMonthEndOver,
  isNever,
  NEVER,
  nthDayFrom,
  runAtOrBefore,
  startOfMonth,
} from '@sagsvej/calendar'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import type { Value } from '../value.ts'
import type { Kontekst } from './context.ts'
import { asDay, asDaySet, asNumber, strict } from './strict.ts'

type DateOp = 'shift' | 'monthEnd' | 'monthStart' | 'runStart' | 'runEnd' | 'monthEndOver' | 'dayReaching'
type DateLed = Extract<Led, { op: DateOp }>

export const evaluateDate = (led: DateLed, k: Kontekst): Spor =>
  strict(
    led,
    partsOf(led).map((part) => k.evaluate(part, k)),
    (values) => compute(led, values),
  )

function partsOf(led: DateLed): readonly Led[] {
  switch (led.op) {
    case 'shift':
      return [led.date, led.by]
    case 'monthEnd':
    case 'monthStart':
      return [led.date]
    case 'runStart':
    case 'runEnd':
      return [led.set, led.on]
    case 'monthEndOver':
      return [led.set, led.limit, led.notBefore]
    case 'dayReaching':
      return [led.set, led.from, led.limit]
  }
}

function compute(led: DateLed, values: readonly Value[]): Day {
  const [a, b, c] = values
  switch (led.op) {
    case 'shift': {
      const by = asNumber(b) * led.sign
      return led.unit === 'måneder' ? addMonths(asDay(a), by) : addDays(asDay(a), by)
    }
    case 'monthEnd':
      return isNever(asDay(a)) ? NEVER : endOfMonth(asDay(a))
    case 'monthStart':
      return isNever(asDay(a)) ? NEVER : startOfMonth(asDay(a))
    case 'runStart':
      return runAtOrBefore(asDaySet(a), asDay(b))?.from ?? NEVER
    case 'runEnd':
      return runAtOrBefore(asDaySet(a), asDay(b))?.to ?? NEVER
    case 'monthEndOver':
      return isNever(asDay(c))
        ? NEVER
        : firstMonthEndOver(asDaySet(a), { months: led.months, limit: asNumber(b), notBefore: asDay(c) })
    case 'dayReaching':
      return isNever(asDay(b)) ? NEVER : nthDayFrom(asDaySet(a), asDay(b), asNumber(c))
  }
}
