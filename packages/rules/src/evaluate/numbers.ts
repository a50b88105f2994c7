import { countDays, type Day, type DaySet, daysBetween, isNever } from '@sagsvej/calendar'
import { exact, quotient } from '../quotient.ts'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import { partsOf } from '../tree-parts.ts'
import type { Value } from '../value.ts'
import type { Kontekst } from './context.ts'
import { asDay, asDaySet, asNumber, strict } from './strict.ts'

type NumberOp = 'add' | 'subtract' | 'quotient' | 'least' | 'greatest' | 'daysBetween' | 'countDays'
type NumberLed = Extract<Led, { op: NumberOp }>

/** Numbers are whole steps of their unit; a count up to a day that never comes is Infinity. */
export const evaluateNumber = (led: NumberLed, k: Kontekst): Spor =>
  strict(
    led,
    partsOf(led).map((part) => k.evaluate(part, k)),
    (values) => compute(led, values),
  )

function compute(led: NumberLed, values: readonly Value[]): number | undefined {
  switch (led.op) {
    case 'countDays':
      return countFrom(asDaySet(values[0]), asDay(values[1]), asDay(values[2]))
    case 'daysBetween':
      return between(asDay(values[0]), asDay(values[1]))
    default:
      return arithmetic(led, values.map(asNumber))
  }
}

function arithmetic(
  led: Exclude<NumberLed, { op: 'countDays' | 'daysBetween' }>,
  numbers: readonly number[],
): number | undefined {
  const [a = 0, b = 0] = numbers
  switch (led.op) {
    case 'least':
      return Math.min(...numbers)
    case 'greatest':
      return Math.max(...numbers)
    case 'add':
      return sum(a, b)
    case 'subtract':
      return sum(a, -b)
    case 'quotient': {
      const factors = numbers.slice(0, led.factors.length)
      const divisors = numbers.slice(led.factors.length)
      return quotient(
        [...factors, led.brøk.numerator, led.skala.numerator],
        [...divisors, led.brøk.denominator, led.skala.denominator],
        led.afrunding,
      )
    }
  }
}

/** No number is left when one infinity is taken from another. */
const sum = (a: number, b: number): number | undefined => (Number.isNaN(a + b) ? undefined : exact(a + b))

/** No days lie between two days of which none comes. */
function between(from: Day, to: Day): number | undefined {
  if (!isNever(from)) return daysBetween(from, to)
  return isNever(to) ? undefined : Number.NEGATIVE_INFINITY
}

/** None when the first day is after the last, or never comes. */
const countFrom = (set: DaySet, from: Day, to: Day): number =>
  isNever(from) || to < from ? 0 : countDays(set, { from, to })
