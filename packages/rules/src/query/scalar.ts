import { LAST_DAY, NEVER } from '@sagsvej/calendar'
import type { BoolExpr, Expr, NumExpr, Place, TableRow } from '../kernel/expr.ts'
import { cast, type Dialect } from './dialect.ts'
import { columnOf, text } from './names.ts'
import { numberType, widest } from './number-type.ts'
import { AND, COMPARE, LOOSE, NOT, OR, type Piece, piece, SUM, within } from './piece.ts'
import { quotient } from './quotient.ts'
import { shiftDays, shiftMonths } from './shift.ts'

/** What an expression is printed with. */
export interface SqlPrinting {
  readonly dialect: Dialect
  /** The column of what has been worked out before; undefined where it has not. */
  readonly named: (expr: Expr) => string | undefined
  /** Whether a fact, or a field, may be NULL in its table. */
  readonly open: (at: Place) => boolean
}

/**
 * A number or a truth as SQL. NULL stands in the tables only: whatever is printed here has a value for every row, so
 * that SQL's logic of three values, which its functions do not all keep, never comes into play.
 */
export const sql = (expr: NumExpr | BoolExpr, p: SqlPrinting): string => at(LOOSE, expr, p)

/** The same, though it has a column of its own: what stands behind the column. */
export const definition = (expr: NumExpr | BoolExpr, p: SqlPrinting): string => bare(expr, p).text

const at = (least: number, expr: NumExpr | BoolExpr, p: SqlPrinting): string =>
  within(least, pieceOf(expr, p))

function pieceOf(expr: NumExpr | BoolExpr, p: SqlPrinting): Piece {
  const name = p.named(expr)
  return name === undefined ? bare(expr, p) : piece(name)
}

function bare(expr: NumExpr | BoolExpr, p: SqlPrinting): Piece {
  switch (expr.e) {
    case 'bool':
    case 'truth':
    case 'known':
    case 'mayBe':
    case 'isOneOf':
    case 'atLeast':
    case 'equal':
    case 'and':
    case 'or':
    case 'not':
    case 'sameDays':
      return truth(expr, p)
    default:
      return number(expr, p)
  }
}

function truth(expr: BoolExpr, p: SqlPrinting): Piece {
  switch (expr.e) {
    case 'bool':
      return piece(expr.value ? 'TRUE' : 'FALSE')
    case 'truth':
      return p.open(expr.at) ? piece(`COALESCE(${columnOf(expr.at)}, FALSE)`) : piece(columnOf(expr.at))
    case 'known':
      return piece(`${columnOf(expr.at)} IS NOT NULL`, COMPARE)
    case 'mayBe': {
      const either = piece(`COALESCE(${columnOf(expr.at)}, ${expr.value ? 'TRUE' : 'FALSE'})`)
      return expr.value ? either : piece(`NOT ${either.text}`, NOT)
    }
    case 'isOneOf': {
      const is = piece(`${columnOf(expr.at)} IN (${expr.keys.map(text).join(', ')})`, COMPARE)
      return p.open(expr.at) ? piece(`COALESCE(${is.text}, FALSE)`) : is
    }
    case 'atLeast':
      return compared('>=', expr, p)
    case 'equal':
      return compared('=', expr, p)
    case 'and':
      return piece(expr.of.map((part) => at(AND, part, p)).join(' AND '), AND)
    case 'or':
      return piece(expr.of.map((part) => at(OR, part, p)).join(' OR '), OR)
    case 'not':
      return negated(expr.of, p)
    case 'sameDays':
      return notWorkedOut(expr)
  }
}

const compared = (
  sign: string,
  { a, b }: { readonly a: NumExpr; readonly b: NumExpr },
  p: SqlPrinting,
): Piece => piece(`${at(SUM, a, p)} ${sign} ${at(SUM, b, p)}`, COMPARE)

/** A denial of what has a name stays one; else it is said the other way round. */
function negated(of: BoolExpr, p: SqlPrinting): Piece {
  if (p.named(of) === undefined) {
    if (of.e === 'atLeast') return compared('<', of, p)
    if (of.e === 'equal') return compared('<>', of, p)
    if (of.e === 'known') return piece(`${columnOf(of.at)} IS NULL`, COMPARE)
  }
  return piece(`NOT ${at(COMPARE, of, p)}`, NOT)
}

function number(expr: Exclude<NumExpr | BoolExpr, BoolExpr>, p: SqlPrinting): Piece {
  const { dialect } = p
  switch (expr.e) {
    case 'num':
      return constant(expr.value, dialect)
    case 'value':
      return p.open(expr.at)
        ? valueOr(expr.at, constant(anyOf(expr), dialect).text)
        : piece(columnOf(expr.at))
    case 'add':
      return piece(`${widened(expr, p)} + ${at(SUM + 1, expr.b, p)}`, SUM)
    case 'sub':
      return piece(`${widened(expr, p)} - ${at(SUM + 1, expr.b, p)}`, SUM)
    case 'min':
    case 'max': {
      const parts = extremeParts(expr.e, expr, p).map((part) => sql(part, p))
      return piece(`${expr.e === 'min' ? 'LEAST' : 'GREATEST'}(${parts.join(', ')})`)
    }
    case 'quotient':
      return quotient(expr, (part) => pieceOf(part, p), dialect)
    case 'pick':
      return picked(expr, p)
    case 'shiftDays':
      return shiftDays(expr, (part) => pieceOf(part, p), dialect)
    case 'shiftMonths':
      return shiftMonths(expr, (part) => pieceOf(part, p), dialect)
    case 'monthEnd':
    case 'monthStart': {
      const day = sql(expr.day, p)
      if (expr.day.max <= LAST_DAY) return piece(dialect[expr.e](at(SUM + 1, expr.day, p)))
      const found = dialect[expr.e](`LEAST(${day}, ${LAST_DAY})`)
      return piece(`CASE WHEN ${day} = ${NEVER} THEN ${NEVER} ELSE ${found} END`)
    }
    case 'lookup':
      return piece(choice(expr.table, at(SUM, expr.day, p)))
    case 'lookupLeast':
    case 'lookupMost':
      return extremeOfRows(expr, p)
    case 'countDays':
    case 'runStart':
    case 'runEnd':
    case 'monthEndOver':
    case 'dayOver':
    case 'dayReaching':
    case 'sum':
      return notWorkedOut(expr)
  }
}

/** What is counted over rows is worked out before it is read. */
function notWorkedOut({ e }: Expr): never {
  throw new TypeError(`${e} is no expression of one row`)
}

/** Some number of its bounds, for a row that has none: nobody reads it. */
const anyOf = ({ min, max }: NumExpr): number => (Number.isFinite(min) ? min : Number.isFinite(max) ? max : 0)

export function constant(value: number, dialect: Dialect): Piece {
  if (!Number.isFinite(value))
    return piece(cast(text(value > 0 ? 'Infinity' : '-Infinity'), 'float', dialect))
  return piece(value < 0 ? `(${value})` : String(value))
}

/** The first part of a sum, in the type of the sum where neither part has it. */
function widened(expr: Extract<NumExpr, { a: NumExpr }>, p: SqlPrinting): string {
  const type = numberType(expr)
  if (type === widest(numberType(expr.a), numberType(expr.b))) return at(SUM, expr.a, p)
  return cast(sql(expr.a, p), type, p.dialect)
}

/** The least of several is one call, not one in another. */
function extremeParts(
  e: 'min' | 'max',
  { a, b }: { readonly a: NumExpr; readonly b: NumExpr },
  p: SqlPrinting,
): readonly NumExpr[] {
  return [a, b].flatMap((part) =>
    part.e === e && p.named(part) === undefined ? extremeParts(e, part, p) : [part],
  )
}

const isSame = (a: Place, b: Place): boolean => a.record === b.record && a.name === b.name

const valueOr = (at: Place, otherwise: string): Piece => piece(`COALESCE(${columnOf(at)}, ${otherwise})`)

/** A chain of alternatives is one CASE; a fact that is known, else its bound, is one look at it. */
function picked(expr: Extract<NumExpr, { e: 'pick' }>, p: SqlPrinting): Piece {
  const { when, met, unmet } = expr
  if (when.e === 'known' && met.e === 'value' && p.named(met) === undefined && isSame(met.at, when.at)) {
    return valueOr(met.at, sql(unmet, p))
  }
  const cases: string[] = []
  let rest: NumExpr = expr
  while (rest.e === 'pick' && (rest === expr || p.named(rest) === undefined)) {
    cases.push(`WHEN ${sql(rest.when, p)} THEN ${sql(rest.met, p)}`)
    rest = rest.unmet
  }
  return piece(`CASE ${cases.join(' ')} ELSE ${sql(rest, p)} END`)
}

/** The newest first: it is asked about most. */
function choice(table: readonly TableRow[], day: string): string {
  const [first, ...later] = table
  const cases = later
    .toReversed()
    .map(({ fra, value }) => `WHEN ${day} >= ${whole(fra)} THEN ${whole(value)}`)
  const oldest = whole(first?.value ?? 0)
  return cases.length === 0 ? oldest : `CASE ${cases.join(' ')} ELSE ${oldest} END`
}

/** The least, or the most, of the rows that lie between two days; most often they are one. */
function extremeOfRows({ e, table, low, high }: Extract<NumExpr, { low: NumExpr }>, p: SqlPrinting): Piece {
  const [from, to] = [at(SUM, low, p), at(SUM, high, p)]
  const rows = table.map(({ fra, til, value }) => {
    const reached = [
      ...(fra > low.min ? [`${to} >= ${fra}`] : []),
      ...(til < high.max ? [`${from} <= ${til}`] : []),
    ]
    return reached.length === 0 ? whole(value) : `CASE WHEN ${reached.join(' AND ')} THEN ${whole(value)} END`
  })
  const extreme = e === 'lookupLeast' ? 'LEAST' : 'GREATEST'
  const known = choice(table, from)
  return piece(`CASE WHEN ${from} = ${to} THEN ${known} ELSE COALESCE(${extreme}(${rows.join(', ')}), 0) END`)
}

const whole = (value: number): string => (value < 0 ? `(${value})` : String(value))
