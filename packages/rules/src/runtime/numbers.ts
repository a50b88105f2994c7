import {
  addDays,
  addMonths,
  type Day,
  endOfMonth,
  FIRST_DAY,
  LAST_DAY,
  monthIndex,
  NEVER,
  startOfMonth,
} from '@sagsvej/calendar'
import { quotient as exactQuotient } from '../quotient.ts'

/** So many days later: NEVER past the calendar's end, its first day before its beginning. */
export function shiftDays(day: number, by: number): number {
  if (day === NEVER || day + by > LAST_DAY) return NEVER
  return day + by < FIRST_DAY ? FIRST_DAY : addDays(day as Day, by)
}

const FIRST_MONTH = monthIndex(FIRST_DAY)
const LAST_MONTH = monthIndex(LAST_DAY)

/** So many months later, clamped to the month's end. */
export function shiftMonths(day: number, by: number): number {
  if (day === NEVER) return NEVER
  const month = monthIndex(day as Day) + by
  if (month > LAST_MONTH) return NEVER
  return month < FIRST_MONTH ? FIRST_DAY : addMonths(day as Day, by)
}

export const monthEnd = (day: number): number => (day === NEVER ? NEVER : endOfMonth(day as Day))
export const monthStart = (day: number): number => (day === NEVER ? NEVER : startOfMonth(day as Day))

/** A dated table, three numbers a row: first day, last day, amount. */
export type Table = readonly number[]

/** The least amount of the rows between two days. */
export function lookupLeast(table: Table, low: number, high: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < table.length; i += 3) {
    const within = (table[i] as number) <= high && (table[i + 1] as number) >= low
    if (within && (table[i + 2] as number) < least) least = table[i + 2] as number
  }
  return least
}

/** The largest amount of the rows between two days. */
export function lookupMost(table: Table, low: number, high: number): number {
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < table.length; i += 3) {
    const within = (table[i] as number) <= high && (table[i + 1] as number) >= low
    if (within && (table[i + 2] as number) > most) most = table[i + 2] as number
  }
  return most
}

/** Exact where the numbers are too large for plain arithmetic. Where there is no such number, what it gives is not read. */
export function quotient(
  factors: readonly number[],
  divisors: readonly number[],
  retning: 'nærmeste' | 'op' | 'ned',
  tilSteps: number,
): number {
  return exactQuotient(factors, divisors, { retning, tilSteps }) ?? 0
}

/** The sum of what each record adds; of a list that is not known, 0. */
export function sum<R>(list: readonly R[] | undefined, item: (record: R) => number): number {
  let total = 0
  if (list !== undefined) for (const record of list) total += item(record)
  return total
}

/** The same over the records `from` until `until` of columns, each of them by its place. */
export function sumIn(from: number, until: number, item: (place: number) => number): number {
  let total = 0
  for (let j = from; j < until; j++) total += item(j)
  return total
}
