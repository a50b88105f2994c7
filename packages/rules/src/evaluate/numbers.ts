import { countDays, daysBetween, isNever } from '@sagsvej/calendar'
import type { Spor } from '../trace.ts'
import type { Afrunding, Led } from '../tree.ts'
import type { Value } from '../value.ts'
import type { Kontekst } from './context.ts'
import { asDay, asDaySet, asNumber, strict } from './strict.ts'

type NumberOp =
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'fraction'
  | 'least'
  | 'greatest'
  | 'daysBetween'
  | 'countDays'
type NumberLed = Extract<Led, { op: NumberOp }>

export const evaluateNumber = (led: NumberLed, k: Kontekst): Spor =>
  strict(
    led,
    partsOf(led).map((part) => k.evaluate(part, k)),
    (values) => compute(led, values),
  )

function partsOf(led: NumberLed): readonly Led[] {
  switch (led.op) {
    case 'least':
    case 'greatest':
      return led.of
    case 'fraction':
      return [led.of]
    case 'daysBetween':
      return [led.from, led.to]
    case 'countDays':
      return [led.set, led.from, led.to]
    default:
      return [led.a, led.b]
  }
}

function compute(led: NumberLed, values: readonly Value[]): number {
  switch (led.op) {
    case 'countDays': {
      const [set, from, to] = values
      return countDays(asDaySet(set), { from: asDay(from), to: asDay(to) })
    }
    case 'daysBetween': {
      const [from, to] = [asDay(values[0]), asDay(values[1])]
      return isNever(to) ? to : daysBetween(from, to)
    }
    case 'least':
      return Math.min(...values.map(asNumber))
    case 'greatest':
      return Math.max(...values.map(asNumber))
    case 'fraction':
      return divideRounded(asNumber(values[0]) * led.numerator, led.denominator, led.afrunding)
    case 'add':
      return asNumber(values[0]) + asNumber(values[1])
    case 'subtract':
      return asNumber(values[0]) - asNumber(values[1])
    case 'multiply':
      return divideRounded(asNumber(values[0]) * asNumber(values[1]), led.perB, led.afrunding)
    case 'divide':
      return divideRounded(asNumber(values[0]) * led.perB, asNumber(values[1]), led.afrunding)
  }
}

/** A quotient rounded as said, exactly. @throws RangeError when the product left the range of exact integers. */
export function divideRounded(
  numerator: number,
  denominator: number,
  { retning, tilSteps }: Afrunding,
): number {
  if (!Number.isSafeInteger(numerator) || denominator === 0) {
    throw new RangeError(`${numerator} / ${denominator} cannot be computed exactly`)
  }
  const unit = BigInt(denominator) * BigInt(tilSteps)
  const [n, d] = unit < 0n ? [-BigInt(numerator), -unit] : [BigInt(numerator), unit]
  const down = n >= 0n || n % d === 0n ? n / d : n / d - 1n
  const up = down * d === n ? down : down + 1n
  const rounded =
    retning === 'ned' ? down : retning === 'op' ? up : 2n * (n - down * d) >= d ? down + 1n : down
  return Number(rounded * BigInt(tilSteps))
}
