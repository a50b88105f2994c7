import type { Place } from '../kernel/expr.ts'

/** How a back end reads a case: a fact of it, or a field of the record looked at. Each gives a piece of JavaScript. */
export interface Access {
  readonly value: (at: Place) => string
  readonly known: (at: Place) => string
  /** Equal to a truth value, with what is not known equal to neither. */
  readonly is: (at: Place, value: boolean) => string
  readonly isNot: (at: Place, value: boolean) => string
  /** A truth that is known. */
  readonly truth: (at: Place) => string
  readonly isOneOf: (at: Place, keys: readonly string[]) => string
  /** A number that is known, else the one given. */
  readonly valueOr: (at: Place, otherwise: string) => string
  /** The days of a list's records, of those for which a function of the record holds. */
  readonly periods: (list: string, where: string | undefined) => string
  /** The sum of what a function of the record gives. */
  readonly sum: (list: string, item: string) => string
  /** The parameters under which the runtime hands over a record, by the record's name. */
  readonly record: (name: string) => string
}
