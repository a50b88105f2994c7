import type { NumberType } from './number-type.ts'

/** What the two databases say in different words. Each takes and gives pieces of SQL that stand by themselves. */
export interface Dialect {
  readonly name: 'duckdb' | 'postgres'
  readonly types: Readonly<Record<NumberType | 'truth' | 'text', string>>
  /** Sizes up to which products are exact in the type; past it the law must set closer bounds. */
  readonly largestHuge: number
  /** Whole division towards zero, in a type. */
  readonly divide: (n: string, d: string, type: NumberType) => string
  readonly isFinite: (number: string) => string
  /** First and last day of the month of a day of the calendar, and that day so many months later. */
  readonly monthStart: (day: string) => string
  readonly monthEnd: (day: string) => string
  readonly addMonths: (day: string, months: string) => string
  /** Months since 1970-01. */
  readonly monthIndex: (day: string) => string
  /** Put after a layer, it keeps the layer from being copied into those that read it. */
  readonly barrier: string
}

export const EPOCH = "DATE '1970-01-01'"

export const cast = (piece: string, type: NumberType, { types }: Pick<Dialect, 'types'>): string =>
  `CAST(${piece} AS ${types[type]})`
