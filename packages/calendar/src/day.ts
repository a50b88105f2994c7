import {
  FIRST_NUMBER,
  FIRST_YEAR,
  firstNumberOfMonth,
  LAST_NUMBER,
  LAST_YEAR,
  lengthOfMonth,
  monthOfNumber,
  outOfRange,
} from './civil.ts'
import { CalendarError } from './errors.ts'

declare const brand: unique symbol

/** A civil date as whole days since 1970-01-01, in the years 1900-2199, or `NEVER`. Compare with `<` and `===`. */
export type Day = number & { readonly [brand]: 'Day' }

/** The largest 32-bit integer, so that days and NEVER fit the same integer column or Int32Array. */
const NEVER_NUMBER = 2_147_483_647

/** The day that does not come: sorts after every day. Not "unknown", and not "no value". */
export const NEVER: Day = dayFromNumber(NEVER_NUMBER)
export const FIRST_DAY: Day = dayFromNumber(FIRST_NUMBER)
export const LAST_DAY: Day = dayFromNumber(LAST_NUMBER)

export function isNever(d: Day): boolean {
  return d === NEVER
}

/** A day from its number (days since 1970-01-01); throws `dayOutOfRange`. */
export function dayFromNumber(n: number): Day {
  if (!isDayNumber(n)) throw outOfRange(n)
  return n
}

function isDayNumber(n: number): n is Day {
  return n === NEVER_NUMBER || (Number.isInteger(n) && n >= FIRST_NUMBER && n <= LAST_NUMBER)
}

/** Reads exactly YYYY-MM-DD; throws `notADate`, `noSuchDay` or `yearOutOfRange` with `data.input`. */
export function parseDay(iso: string): Day {
  const read = readDay(iso)
  if (typeof read === 'number') return read
  throw new CalendarError(read.code, `${JSON.stringify(iso)} ${read.fault}`, { input: iso })
}

export function tryParseDay(iso: string): Day | undefined {
  const read = readDay(iso)
  return typeof read === 'number' ? read : undefined
}

type Unreadable = { code: 'notADate' | 'noSuchDay' | 'yearOutOfRange'; fault: string }

function readDay(iso: string): Day | Unreadable {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return { code: 'notADate', fault: 'is not a date written YYYY-MM-DD' }
  const year = Number(iso.slice(0, 4))
  const month = Number(iso.slice(5, 7))
  const dayOfMonth = Number(iso.slice(8))
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return { code: 'yearOutOfRange', fault: `is outside the years ${FIRST_YEAR}-${LAST_YEAR}` }
  }
  const noSuchDay: Unreadable = { code: 'noSuchDay', fault: 'is not a day in the calendar' }
  if (month < 1 || month > 12) return noSuchDay
  const index = (year - 1970) * 12 + month - 1
  if (dayOfMonth < 1 || dayOfMonth > lengthOfMonth(index)) return noSuchDay
  return dayFromNumber(firstNumberOfMonth(index) + dayOfMonth - 1)
}

/** YYYY-MM-DD. NEVER has no date to print: throws `never`, so that a forecast cannot be shown as a date by accident. */
export function formatDay(d: Day): string {
  if (isNever(d)) throw new CalendarError('never', 'NEVER cannot be printed as a date')
  const month = monthOfNumber(d)
  const year = 1970 + Math.floor(month / 12)
  return `${year}-${twoDigits(month - (year - 1970) * 12 + 1)}-${twoDigits(d - firstNumberOfMonth(month) + 1)}`
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}
