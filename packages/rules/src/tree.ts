import type { HolidayCalendar } from '@sagsvej/calendar'
import type { Faktum, Felt } from './fact.ts'
import type { Skøn } from './judgement.ts'
import type { Bestemmelse } from './provision.ts'
import type { Sats } from './rate.ts'
import type { Tekst } from './text.ts'
import type { Enhed } from './units.ts'
import type { Kind, Value } from './value.ts'

/**
 * Rounding is always said: which way, and to how many steps of the unit of the result (1 = øre, 100 = whole kroner,
 * 500 = 5 kr.). `op` and `ned` are toward the larger and the smaller number, also below zero; `nærmeste` takes a half
 * to the larger.
 */
export interface Afrunding {
  readonly retning: 'nærmeste' | 'op' | 'ned'
  readonly tilSteps: number
  readonly enhed: Enhed
}

/** A fraction of whole numbers, the denominator above zero. */
export interface Brøk {
  readonly numerator: number
  readonly denominator: number
}

export type Comparison = 'atLeast' | 'over' | 'atMost' | 'under' | 'equal'

/** One requirement of a list, with its number in the statute and its words. */
export interface Krav {
  readonly nr?: string
  readonly tekst?: Tekst
  readonly led: Led
}

export interface FaktumLed {
  readonly op: 'fact'
  readonly faktum: Faktum
}

export interface Sammenligning {
  readonly op: 'compare'
  readonly how: Comparison
  readonly a: Led
  readonly b: Led
}

/**
 * The expression tree. Plain data: what the law says, not how it is run. Evaluating, explaining, printing and
 * compiling are separate folders that each read this one union, and must handle every case of it.
 *
 * `kaldet`: what the author calls what the node gives, where the law has a word for it. It is a name and nothing else:
 * no node of its own, so that whatever works the tree out need not know of it.
 */
export type Led = Knude & { readonly kaldet?: Tekst }

type Knude =
  | { readonly op: 'const'; readonly kind: Kind; readonly value: Value; readonly enhed?: Enhed }
  | FaktumLed
  | { readonly op: 'judgement'; readonly skøn: Skøn }
  | { readonly op: 'rate'; readonly sats: Sats; readonly on: Led; readonly virkning?: string }
  | { readonly op: 'provision'; readonly bestemmelse: Bestemmelse }
  /** A value bound by the construct around it: a field of a list's record (named by the list's key), or of a `RUN`. */
  | {
      readonly op: 'bound'
      readonly record: string
      readonly kind: Kind
      readonly enhed?: Enhed
      readonly felt: Felt
    }
  // truth
  | { readonly op: 'all' | 'any'; readonly krav: readonly Krav[] }
  | { readonly op: 'not'; readonly of: Led }
  | Sammenligning
  | { readonly op: 'isOneOf'; readonly of: Led; readonly keys: readonly string[] }
  | { readonly op: 'if'; readonly when: Led; readonly met: Led; readonly unmet: Led }
  // numbers
  | { readonly op: 'add' | 'subtract'; readonly a: Led; readonly b: Led; readonly enhed: Enhed }
  /**
   * The product of the factors and of `brøk`, divided by the product of the divisors, rounded once. `skala` turns steps
   * of the units multiplied into steps of the unit of the result; it is no part of what the law says.
   */
  | {
      readonly op: 'quotient'
      readonly factors: readonly Led[]
      readonly divisors: readonly Led[]
      readonly brøk: Brøk
      readonly skala: Brøk
      readonly afrunding: Afrunding
      readonly enhed: Enhed
    }
  | {
      readonly op: 'least' | 'greatest'
      readonly of: readonly Led[]
      readonly kind: Kind
      readonly enhed?: Enhed
    }
  // dates
  | {
      readonly op: 'shift'
      readonly date: Led
      readonly by: Led
      readonly unit: 'dage' | 'uger' | 'måneder'
      readonly sign: 1 | -1
    }
  | { readonly op: 'monthEnd' | 'monthStart'; readonly date: Led }
  | { readonly op: 'daysBetween'; readonly from: Led; readonly to: Led }
  // sets of days
  | { readonly op: 'daysOf'; readonly list: FaktumLed; readonly where?: Led }
  | { readonly op: 'union' | 'intersect' | 'without'; readonly a: Led; readonly b: Led }
  /** Without the first n days of each run; n may depend on that run's own first day, bound in `RUN`. */
  | { readonly op: 'withoutFirst'; readonly set: Led; readonly days: Led }
  /** The days of the set that are holidays and fall on the weekdays given (1 = Monday). */
  | {
      readonly op: 'holidaysIn'
      readonly set: Led
      readonly calendar: HolidayCalendar
      readonly weekdays: readonly number[]
    }
  /** The days of the set that are one of the weekdays given. */
  | { readonly op: 'weekdaysIn'; readonly set: Led; readonly weekdays: readonly number[] }
  | { readonly op: 'from'; readonly set: Led; readonly date: Led }
  | { readonly op: 'countDays'; readonly set: Led; readonly from: Led; readonly to: Led }
  | { readonly op: 'runStart' | 'runEnd'; readonly set: Led; readonly on: Led }
  | {
      readonly op: 'monthEndOver'
      readonly set: Led
      readonly months: number
      readonly limit: Led
      readonly notBefore: Led
    }
  /** The same on any day, of the months up to that day: see `firstDayOver`. */
  | {
      readonly op: 'dayOver'
      readonly set: Led
      readonly months: number
      readonly limit: Led
      readonly notBefore: Led
    }
  | { readonly op: 'dayReaching'; readonly set: Led; readonly from: Led; readonly limit: Led }
  // lists of small records
  | {
      readonly op: 'sumOf'
      readonly list: FaktumLed
      readonly item: Led
      readonly where?: Led
      readonly enhed: Enhed
    }
  | { readonly op: 'countOf'; readonly list: FaktumLed; readonly where?: Led }

/** Name of the record bound inside `withoutFirst`, and of its one field: the first day of the run looked at. */
export const RUN = 'forløb'
export const RUN_START = 'første dag'
