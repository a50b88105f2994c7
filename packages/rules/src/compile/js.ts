import { type Day, FIRST_DAY, formatDay, type HolidayCalendar, LAST_DAY, NEVER } from '@sagsvej/calendar'
import { type BoolExpr, type Expr, isSet, type NumExpr, type SetExpr, type TableRow } from '../kernel/expr.ts'
import { lowestTerms } from '../kernel/fraction.ts'
import { RUN } from '../tree.ts'
import type { Access } from './access.ts'

/** What an expression is printed with: how a case is read, and where tables stand. */
export interface Printing {
  readonly access: Access
  /** The name of what has been worked out before; undefined where it has not. */
  readonly named: (expr: Expr) => string | undefined
  readonly table: (table: readonly TableRow[]) => string
  readonly choice: (table: readonly TableRow[]) => string
  readonly calendar: (calendar: HolidayCalendar, weekdays: readonly number[]) => string
  /** A function of one record, which works out what is needed of each record and gives the result. */
  readonly each: (record: string, result: Expr) => string
}

/** How tightly a piece binds: what binds less than its surroundings ask stands in brackets. */
const LOOSE = 0
const PICK = 1
const OR = 2
const AND = 3
const COMPARE = 4
const SUM = 5
const TIGHT = 6

interface Piece {
  readonly text: string
  readonly binds: number
}

const piece = (text: string, binds = TIGHT): Piece => ({ text, binds })

/** An expression as JavaScript. */
export const js = (expr: Expr, p: Printing): string => at(LOOSE, expr, p)

/** Truths and small numbers put together in one number, each so many bits up. */
export const packed = (
  bits: readonly { readonly expr: BoolExpr | NumExpr; readonly shift: number }[],
  p: Printing,
): string =>
  bits
    .map(({ expr, shift }) =>
      expr.e === 'truth' ? `(${js(expr, p)} ? ${2 ** shift} : 0)` : `${at(TIGHT, expr, p)} << ${shift}`,
    )
    .join(' | ')

function at(least: number, expr: Expr, p: Printing): string {
  const { text, binds } = pieceOf(expr, p)
  return binds < least ? `(${text})` : text
}

function pieceOf(expr: Expr, p: Printing): Piece {
  const name = p.named(expr)
  return name === undefined ? bare(expr, p) : piece(name)
}

/** An expression as JavaScript, though it has a name: what stands behind the name. */
export const definition = (expr: Expr, p: Printing): string => bare(expr, p).text

function bare(expr: Expr, p: Printing): Piece {
  if (isSet(expr)) return days(expr, p)
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

function truth(expr: BoolExpr, p: Printing): Piece {
  const { access } = p
  switch (expr.e) {
    case 'bool':
      return piece(String(expr.value))
    case 'truth':
      return piece(access.truth(expr.at), COMPARE)
    case 'known':
      return piece(access.known(expr.at), COMPARE)
    case 'mayBe':
      return piece(access.isNot(expr.at, !expr.value), COMPARE)
    case 'isOneOf':
      return piece(access.isOneOf(expr.at, expr.keys), expr.keys.length > 1 ? OR : COMPARE)
    case 'atLeast':
      return compared('>=', expr, p)
    case 'equal':
      return compared('===', expr, p)
    case 'and':
      return piece(expr.of.map((part) => at(AND, part, p)).join(' && '), AND)
    case 'or':
      return piece(expr.of.map((part) => at(OR, part, p)).join(' || '), OR)
    case 'not':
      return negated(expr.of, p)
    case 'sameDays':
      return piece(call('sameDays', [expr.a, expr.b], p))
  }
}

const FLIPPED: Readonly<Record<string, string>> = { '>=': '<=', '<': '>', '===': '===', '!==': '!==' }

/** What the law says stands last, as one would write it by hand: `dage >= 22`, not `22 <= dage`. */
function compared(sign: string, { a, b }: { readonly a: NumExpr; readonly b: NumExpr }, p: Printing): Piece {
  const [left, by, right] = a.e === 'num' && b.e !== 'num' ? [b, FLIPPED[sign], a] : [a, sign, b]
  return piece(`${at(SUM, left, p)} ${by} ${at(SUM, right, p)}`, COMPARE)
}

/** A denial of what has a name stays one; else it is said the other way round. */
function negated(of: BoolExpr, p: Printing): Piece {
  if (p.named(of) === undefined) {
    if (of.e === 'atLeast') return compared('<', of, p)
    if (of.e === 'equal') return compared('!==', of, p)
    if (of.e === 'mayBe') return piece(p.access.is(of.at, !of.value), COMPARE)
    if (of.e === 'truth') return piece(p.access.is(of.at, false), COMPARE)
  }
  return piece(`!${at(TIGHT, of, p)}`)
}

function number(expr: NumExpr, p: Printing): Piece {
  switch (expr.e) {
    case 'num':
      return expr.day ? dayPiece(expr.value) : piece(String(expr.value), expr.value < 0 ? SUM : TIGHT)
    case 'value':
      return piece(p.access.value(expr.at))
    case 'add':
      return piece(`${at(SUM, expr.a, p)} + ${at(TIGHT, expr.b, p)}`, SUM)
    case 'sub':
      return expr.a.e === 'num' && expr.a.value === 0
        ? piece(`-${at(TIGHT, expr.b, p)}`, SUM)
        : piece(`${at(SUM, expr.a, p)} - ${at(TIGHT, expr.b, p)}`, SUM)
    case 'min':
    case 'max':
      return piece(call(`Math.${expr.e}`, extremeParts(expr.e, expr, p), p))
    case 'quotient':
      return quotient(expr, p)
    case 'pick':
      return picked(expr, p)
    case 'shiftDays':
    case 'shiftMonths':
      return piece(call(expr.e, [expr.day, expr.by], p))
    case 'monthEnd':
    case 'monthStart':
      return piece(call(expr.e, [expr.day], p))
    case 'lookup':
      return piece(`${p.choice(expr.table)}(${js(expr.day, p)})`)
    case 'lookupLeast':
    case 'lookupMost':
      return piece(`${expr.e}(${p.table(expr.table)}, ${js(expr.low, p)}, ${js(expr.high, p)})`)
    case 'countDays':
      return piece(call('countDays', [expr.set, expr.from, expr.to], p))
    case 'runStart':
    case 'runEnd':
      return piece(call(expr.e, [expr.set, expr.on], p))
    case 'monthEndOver':
    case 'dayOver':
      return piece(
        `${expr.e}(${js(expr.set, p)}, ${expr.months}, ${js(expr.limit, p)}, ${js(expr.notBefore, p)})`,
      )
    case 'dayReaching':
      return piece(call('dayReaching', [expr.set, expr.from, expr.limit], p))
    case 'sum':
      return piece(p.access.sum(expr.list, p.each(expr.list, expr.item)))
  }
}

const call = (name: string, args: readonly Expr[], p: Printing): string =>
  `${name}(${args.map((arg) => js(arg, p)).join(', ')})`

/** The least of several is one call, not one in another. */
function extremeParts(
  e: 'min' | 'max',
  { a, b }: { readonly a: NumExpr; readonly b: NumExpr },
  p: Printing,
): readonly NumExpr[] {
  return [a, b].flatMap((part) =>
    part.e === e && p.named(part) === undefined ? extremeParts(e, part, p) : [part],
  )
}

/** A fact that is known, else its bound, is one look at it. A long chain of alternatives stands a line each. */
function picked({ when, met, unmet }: Extract<NumExpr, { e: 'pick' }>, p: Printing): Piece {
  if (when.e === 'known' && met.e === 'value' && p.named(met) === undefined && met.at.name === when.at.name) {
    return piece(p.access.valueOr(met.at, js(unmet, p)), OR)
  }
  return piece(`${at(OR, when, p)} ? ${at(OR, met, p)} : ${at(PICK, unmet, p)}`, PICK)
}

/** A day as its number, with the date beside it for whoever reads the code. */
function dayPiece(day: number): Piece {
  if (day === NEVER) return piece('NEVER')
  if (day === FIRST_DAY) return piece('FIRST_DAY')
  if (day < FIRST_DAY || day > LAST_DAY) return piece(String(day), day < 0 ? SUM : TIGHT)
  return piece(`${day} /* ${formatDay(day as Day)} */`, day < 0 ? SUM : TIGHT)
}

/**
 * Exact in plain numbers where the bounds of the parts allow; else in the runtime's whole numbers of any size. Nothing
 * is rounded but once, and a half goes to the larger.
 */
function quotient(expr: Extract<NumExpr, { e: 'quotient' }>, p: Printing): Piece {
  const { factors, divisors, numerator, denominator, tilSteps, retning } = expr
  const [above, below] = lowestTerms(numerator, denominator * tilSteps)
  const texts = (parts: readonly NumExpr[], n: number) => [
    ...parts.map((part) => at(TIGHT, part, p)),
    ...(n === 1 && parts.length > 0 ? [] : [String(n)]),
  ]
  if (!isExact(expr, above, below)) {
    const [over, under] = [texts(factors, numerator), texts(divisors, denominator)]
    return piece(`quotient([${over.join(', ')}], [${under.join(', ')}], '${retning}', ${tilSteps})`)
  }
  const [over, under] = [texts(factors, above), texts(divisors, below)]
  const [n, d] = [over.join(' * '), under.join(' * ')]
  const times = tilSteps === 1 ? '' : ` * ${tilSteps}`
  if (under.length === 1 && d === '1') return piece(`${n}${times}`, SUM)
  const quotientText = `${n} / ${under.length > 1 ? `(${d})` : d}`
  const rounding = { ned: 'floor', op: 'ceil', nærmeste: 'round' }[retning]
  return piece(`Math.${rounding}(${quotientText})${times}`, times ? SUM : TIGHT)
}

/**
 * Whether n / d comes out on the right side of every whole and half, for every value the parts can take. It lies at
 * least 1 / 2d from those it is not, which is more than a division errs by while n is below 2^52. `Math.round` takes a
 * half to the larger.
 */
function isExact({ factors, divisors }: Extract<NumExpr, { e: 'quotient' }>, n: number, d: number): boolean {
  const largest = (parts: readonly NumExpr[], from: number) =>
    parts.reduce((all, { min, max }) => all * Math.max(Math.abs(min), Math.abs(max)), from)
  return (
    divisors.every(({ min }) => min > 0) && largest(factors, n) < 2 ** 52 && largest(divisors, d) < 2 ** 52
  )
}

function days(expr: SetExpr, p: Printing): Piece {
  switch (expr.e) {
    case 'noDays':
    case 'allDays':
      return piece(expr.e === 'noDays' ? 'NO_DAYS' : 'ALL_DAYS')
    case 'periods': {
      const all = expr.where.e === 'bool' && expr.where.value
      return piece(p.access.periods(expr.list, all ? undefined : p.each(expr.list, expr.where)))
    }
    case 'union':
    case 'intersect':
    case 'without':
      return piece(call(expr.e, [expr.a, expr.b], p))
    case 'dropFirst':
      return piece(`dropFirst(${js(expr.set, p)}, ${p.each(RUN, expr.days)})`)
    case 'holidays':
      return piece(`intersectTable(${js(expr.set, p)}, ${p.calendar(expr.calendar, expr.weekdays)})`)
    case 'weekdays':
      return piece(
        `onWeekdays(${js(expr.set, p)}, ${expr.weekdays.reduce((mask, day) => mask | (1 << day), 0)})`,
      )
    case 'from':
      return piece(call('from', [expr.set, expr.day], p))
    case 'pickSet':
      return piece(`${at(OR, expr.when, p)} ? ${at(OR, expr.met, p)} : ${at(PICK, expr.unmet, p)}`, PICK)
  }
}
