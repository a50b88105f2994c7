import { FIRST_DAY, LAST_DAY, monthIndex, NEVER } from '@sagsvej/calendar'
import type { NumExpr } from '../kernel/expr.ts'
import { cast, type Dialect } from './dialect.ts'
import { numberType } from './number-type.ts'
import { type Piece, piece, SUM, TIGHT, within } from './piece.ts'

type Shift = Extract<NumExpr, { e: 'shiftDays' | 'shiftMonths' }>
type Print = (part: NumExpr) => Piece

/** NEVER stays, and is what lies past the calendar's end; what lies before its beginning begins with it. */
export function shiftDays({ day, by }: Shift, print: Print, dialect: Dialect): Piece {
  const from = print(day)
  const days = inType(by, print, dialect)
  const hasLimit = numberType(by) !== 'float'
  const fits = hasLimit && day.max <= LAST_DAY && Math.max(-by.min, by.max) < 2 ** 30
  const start = fits ? within(SUM, from) : cast(within(0, from), hasLimit ? 'big' : 'float', dialect)
  const sum = `${start} + ${within(SUM + 1, days)}`
  if (fits && day.max + by.max <= LAST_DAY && day.min + by.min >= FIRST_DAY) return piece(sum, SUM)
  const cases = [
    ...(day.max > LAST_DAY ? [`WHEN ${within(SUM, from)} = ${NEVER} THEN ${NEVER}`] : []),
    ...(day.max + by.max > LAST_DAY ? [`WHEN ${sum} > ${LAST_DAY} THEN ${NEVER}`] : []),
    ...(day.min + by.min < FIRST_DAY ? [`WHEN ${sum} < ${FIRST_DAY} THEN ${FIRST_DAY}`] : []),
  ]
  return piece(`CASE ${cases.join(' ')} ELSE ${fits ? sum : cast(sum, 'int', dialect)} END`)
}

/** Small numbers that were reckoned in a wider type. */
function inType(by: NumExpr, print: Print, dialect: Dialect): Piece {
  const isSmall = numberType(by) === 'big' && Math.max(-by.min, by.max) < 2 ** 30
  return isSmall ? piece(cast(within(0, print(by)), 'int', dialect)) : print(by)
}

const FIRST_MONTH = monthIndex(FIRST_DAY)
const LAST_MONTH = monthIndex(LAST_DAY)
/** More months than the calendar has. */
const ALL_MONTHS = LAST_MONTH - FIRST_MONTH + 1

export function shiftMonths({ day, by }: Shift, print: Print, dialect: Dialect): Piece {
  const given = within(0, print(by))
  const isSmall = Math.max(-by.min, by.max) <= ALL_MONTHS && numberType(by) === 'int'
  const months = isSmall
    ? given
    : cast(`GREATEST(LEAST(${given}, ${ALL_MONTHS}), -${ALL_MONTHS})`, 'int', dialect)
  const from =
    day.max <= LAST_DAY ? within(TIGHT, print(day)) : `LEAST(${within(0, print(day))}, ${LAST_DAY})`
  const month = `${dialect.monthIndex(from)} + ${within(SUM + 1, isSmall ? print(by) : piece(months))}`
  const [first, last] = [day.min + Math.min(31 * by.min, 0), day.max + Math.max(31 * by.max, 0)]
  const cases = [
    ...(day.max > LAST_DAY ? [`WHEN ${within(SUM, print(day))} = ${NEVER} THEN ${NEVER}`] : []),
    ...(last > LAST_DAY ? [`WHEN ${month} > ${LAST_MONTH} THEN ${NEVER}`] : []),
    ...(first < FIRST_DAY ? [`WHEN ${month} < ${FIRST_MONTH} THEN ${FIRST_DAY}`] : []),
  ]
  const shifted = dialect.addMonths(from, months)
  return cases.length === 0 ? piece(shifted) : piece(`CASE ${cases.join(' ')} ELSE ${shifted} END`)
}
