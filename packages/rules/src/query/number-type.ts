import type { NumExpr, TableRow } from '../kernel/expr.ts'

/**
 * How a database holds a number: whole in 32 or 64 bits, whole and larger than that, or floating, which is for numbers
 * that may be without limit: the databases have an infinity of their own there, and whole numbers are exact to 2^53.
 */
export type NumberType = 'int' | 'big' | 'huge' | 'float'

const ORDER: readonly NumberType[] = ['int', 'big', 'huge', 'float']

export const widest = (...types: readonly NumberType[]): NumberType =>
  ORDER[Math.max(...types.map((type) => ORDER.indexOf(type)))] ?? 'float'

const LARGEST_INT = 2 ** 31 - 1
/** A little under 2^63, which JavaScript has no number next to. */
const LARGEST_BIG = 2 ** 63 - 2 ** 12

/** The least type that holds every number up to this size, both ways. */
export function typeForSize(size: number): NumberType {
  if (!Number.isFinite(size)) return 'float'
  if (size <= LARGEST_INT) return 'int'
  return size <= LARGEST_BIG ? 'big' : 'huge'
}

export const typeForRange = ({ min, max }: { readonly min: number; readonly max: number }): NumberType =>
  typeForSize(Math.max(Math.abs(min), Math.abs(max)))

export const typeForTable = (table: readonly TableRow[]): NumberType =>
  widest('int', ...table.map(({ value }) => typeForSize(Math.abs(value))))

const known = new WeakMap<NumExpr, NumberType>()

/** The type of the SQL that an expression is printed as. It holds what the expression's bounds allow, and may be wider. */
export function numberType(expr: NumExpr): NumberType {
  const before = known.get(expr)
  if (before) return before
  const type = typeOf(expr)
  known.set(expr, type)
  return type
}

function typeOf(expr: NumExpr): NumberType {
  switch (expr.e) {
    case 'num':
    case 'value':
    case 'quotient':
    case 'countDays':
      return typeForRange(expr)
    case 'add':
    case 'sub':
      return widest(typeForRange(expr), numberType(expr.a), numberType(expr.b))
    case 'min':
    case 'max':
      return widest(numberType(expr.a), numberType(expr.b))
    case 'pick':
      return widest(numberType(expr.met), numberType(expr.unmet))
    case 'lookup':
    case 'lookupLeast':
    case 'lookupMost':
      return typeForTable(expr.table)
    case 'sum':
      return numberType(expr.item) === 'float' ? 'float' : 'big'
    case 'shiftDays':
    case 'shiftMonths':
    case 'monthEnd':
    case 'monthStart':
    case 'runStart':
    case 'runEnd':
    case 'monthEndOver':
    case 'dayOver':
    case 'dayReaching':
      return 'int'
  }
}
