import { RuleError } from '../errors.ts'
import type { NumExpr } from '../kernel/expr.ts'
import { lowestTerms } from '../kernel/fraction.ts'
import { cast, type Dialect } from './dialect.ts'
import { type NumberType, numberType, typeForRange, typeForSize, widest } from './number-type.ts'
import { type Piece, PRODUCT, piece, SUM, TIGHT, within } from './piece.ts'

type Quotient = Extract<NumExpr, { e: 'quotient' }>

/**
 * A quotient in whole numbers, rounded once and as `quotient` of the rules does. Databases divide towards zero and round
 * each in its own way, so up and down are said here. Where a divisor is zero or a part without limit there is no such
 * number, and nobody reads what is given: it is 0, since nothing worked out may be NULL.
 * @throws RuleError where the facts' bounds allow products that the database cannot hold
 */
export function quotient(expr: Quotient, print: (part: NumExpr) => Piece, dialect: Dialect): Piece {
  const { factors, divisors, tilSteps, retning } = expr
  const [above, below] = lowestTerms(expr.numerator, expr.denominator * tilSteps)
  const work = workingType(expr, above, below, dialect)
  const finite = (part: NumExpr): Piece => {
    if (numberType(part) !== 'float') return print(part)
    const number = within(0, print(part))
    return piece(`CASE WHEN ${dialect.isFinite(number)} THEN ${cast(number, 'big', dialect)} ELSE 0 END`)
  }
  const product = (parts: readonly NumExpr[], constant: number): Piece => {
    const [first, ...others] = parts
    if (!first) return piece(String(constant))
    const begin =
      numberType(first) === work ? finite(first) : piece(cast(within(0, finite(first)), work, dialect))
    const texts = [begin, ...others.map(finite)].map((part) => within(PRODUCT + 1, part))
    const all = constant === 1 ? texts : [...texts, String(constant)]
    return piece(all.join(' * '), all.length > 1 ? PRODUCT : TIGHT)
  }
  const isPositive = divisors.every(({ min }) => min > 0)
  const [n, d] = [product(factors, above), product(divisors, below)]
  const rounded = divided({ n, d, retning, isPositive, isNatural: isNatural(expr), work }, dialect)
  const stepped = tilSteps === 1 ? rounded : piece(`${within(PRODUCT, rounded)} * ${tilSteps}`, PRODUCT)
  const given = typeForRange(expr)
  return work === given ? stepped : piece(cast(stepped.text, given, dialect))
}

/** Whether nothing in it can be below zero, nor a divisor zero. */
export const isNatural = ({ factors, divisors, numerator }: Quotient): boolean =>
  divisors.every(({ min }) => min > 0) && factors.every(({ min }) => min >= 0) && numerator >= 0

interface Division {
  readonly n: Piece
  readonly d: Piece
  readonly retning: Quotient['retning']
  /** No divisor can be zero or less; nothing at all can be below zero. */
  readonly isPositive: boolean
  readonly isNatural: boolean
  readonly work: NumberType
}

function divided(given: Division, dialect: Dialect): Piece {
  const { retning, isPositive, work } = given
  if (isPositive && given.d.text === '1') return given.n
  const sign = within(SUM, given.d)
  const n = isPositive
    ? given.n
    : piece(`CASE WHEN ${sign} < 0 THEN -${within(TIGHT, given.n)} ELSE ${within(0, given.n)} END`)
  const d = isPositive ? given.d : piece(`NULLIF(ABS(${within(0, given.d)}), 0)`)
  const by = (above: string, below: string): string => dialect.divide(above, below, work)
  const [over, under] = [within(SUM, n), within(PRODUCT + 1, d)]
  const quotient = {
    ned: () => down(over, under, given.isNatural, by),
    op: () => up(over, under, given.isNatural, by),
    nærmeste: () =>
      down(
        `2 * ${within(PRODUCT + 1, n)} + ${within(SUM, d)}`,
        `(2 * ${within(PRODUCT + 1, d)})`,
        given.isNatural,
        by,
      ),
  }[retning]()
  return isPositive ? quotient : piece(`COALESCE(${quotient.text}, 0)`)
}

type By = (above: string, below: string) => string

const down = (n: string, d: string, isNatural: boolean, by: By): Piece =>
  isNatural
    ? piece(by(`(${n})`, d), PRODUCT)
    : piece(`CASE WHEN ${n} >= 0 THEN ${by(`(${n})`, d)} ELSE -(${by(`(${d} - 1 - (${n}))`, d)}) END`)

const up = (n: string, d: string, isNatural: boolean, by: By): Piece =>
  isNatural
    ? piece(by(`(${n} + ${d} - 1)`, d), PRODUCT)
    : piece(`CASE WHEN ${n} > 0 THEN ${by(`(${n} + ${d} - 1)`, d)} ELSE ${by(`(${n})`, d)} END`)

/** The type in which twice the product, and what is added to it before it is divided, cannot overflow. */
function workingType(expr: Quotient, above: number, below: number, { largestHuge }: Dialect): NumberType {
  const largest = (parts: readonly NumExpr[], from: number) =>
    parts.reduce((all, part) => all * Math.min(size(part), Number.MAX_SAFE_INTEGER), Math.abs(from))
  const most = 2 * largest(expr.factors, above) + 2 * largest(expr.divisors, below)
  if (most > largestHuge) {
    throw new RuleError('notExact', String(most), {
      da: 'Tallet kan blive for stort til, at databasen kan regne nøjagtigt med det. Sæt fakta’s grænser (min og max) tættere.',
      en: 'The number can become too large for the database to be exact. Set the bounds of the facts (min and max) closer.',
    })
  }
  return widest(typeForSize(most), typeForRange(expr))
}

const size = ({ min, max }: NumExpr): number => Math.max(Math.abs(min), Math.abs(max))
