import type { HolidayCalendar } from '@sagsvej/calendar'

/*
 * The kernel: what every back end prints. A law has many words; lowered, it has these. Numbers are whole steps, days
 * civil days; a set of days is a list of periods. Expressions are shared: two that are alike are one object.
 */

interface Node {
  /** Its number in the pool that made it; parts have lower numbers than the whole. */
  readonly id: number
}

/** Bounds that hold of every value it can take; infinite where there are none. */
interface Ranged extends Node {
  readonly min: number
  readonly max: number
}

/** Where a fact is read: of the case, or of the record bound by a list or by the run of a set (`RUN`). */
export interface Place {
  /** Undefined: a fact or judgement of the case. */
  readonly record?: string
  readonly name: string
}

/** One amount of a dated table; days in no row have none. */
export interface TableRow {
  readonly fra: number
  readonly til: number
  readonly value: number
}

/** When more than `limit` days of a set lie in a window of so many months: asked of ends of months, or of any day. */
interface Exceeding {
  readonly set: SetExpr
  readonly months: number
  readonly limit: NumExpr
  readonly notBefore: NumExpr
}

export type NumExpr = Ranged &
  /** `day`: it is a civil day, and is shown as one. */
  (
    | { readonly e: 'num'; readonly value: number; readonly day?: true }
    /** The value of a number or a day that is known. */
    | { readonly e: 'value'; readonly at: Place }
    | { readonly e: 'add' | 'sub' | 'min' | 'max'; readonly a: NumExpr; readonly b: NumExpr }
    | {
        readonly e: 'quotient'
        readonly factors: readonly NumExpr[]
        readonly divisors: readonly NumExpr[]
        readonly numerator: number
        readonly denominator: number
        readonly retning: 'nærmeste' | 'op' | 'ned'
        readonly tilSteps: number
      }
    | { readonly e: 'pick'; readonly when: BoolExpr; readonly met: NumExpr; readonly unmet: NumExpr }
    /** So many days or months later, NEVER past the calendar's end, its first day before its beginning. */
    | { readonly e: 'shiftDays' | 'shiftMonths'; readonly day: NumExpr; readonly by: NumExpr }
    | { readonly e: 'monthEnd' | 'monthStart'; readonly day: NumExpr }
    /** The amount on a day that lies in a row; the least and the most of the rows between two days. */
    | { readonly e: 'lookup'; readonly table: readonly TableRow[]; readonly day: NumExpr }
    | {
        readonly e: 'lookupLeast' | 'lookupMost'
        readonly table: readonly TableRow[]
        readonly low: NumExpr
        readonly high: NumExpr
      }
    | { readonly e: 'countDays'; readonly set: SetExpr; readonly from: NumExpr; readonly to: NumExpr }
    | { readonly e: 'runStart' | 'runEnd'; readonly set: SetExpr; readonly on: NumExpr }
    | (Exceeding & { readonly e: 'monthEndOver' })
    | (Exceeding & { readonly e: 'dayOver' })
    | { readonly e: 'dayReaching'; readonly set: SetExpr; readonly from: NumExpr; readonly limit: NumExpr }
    /** The sum over the records of a list that is known; of one that is not, 0. */
    | { readonly e: 'sum'; readonly list: string; readonly item: NumExpr }
  )

export type BoolExpr = Node &
  (
    | { readonly e: 'bool'; readonly value: boolean }
    /** Whether a truth that is known is so. */
    | { readonly e: 'truth'; readonly at: Place }
    | { readonly e: 'known'; readonly at: Place }
    /** Whether a truth is as said, or not known. */
    | { readonly e: 'mayBe'; readonly at: Place; readonly value: boolean }
    /** Whether a choice that is known is one of these. */
    | { readonly e: 'isOneOf'; readonly at: Place; readonly keys: readonly string[] }
    | { readonly e: 'atLeast' | 'equal'; readonly a: NumExpr; readonly b: NumExpr }
    | { readonly e: 'and' | 'or'; readonly of: readonly BoolExpr[] }
    | { readonly e: 'not'; readonly of: BoolExpr }
    | { readonly e: 'sameDays'; readonly a: SetExpr; readonly b: SetExpr }
  )

export type SetExpr = Node &
  (
    | { readonly e: 'noDays' | 'allDays' }
    /** The days of the records for which `where` holds; of a list that is not known, none. */
    | { readonly e: 'periods'; readonly list: string; readonly where: BoolExpr }
    | { readonly e: 'union' | 'intersect' | 'without'; readonly a: SetExpr; readonly b: SetExpr }
    | { readonly e: 'dropFirst'; readonly set: SetExpr; readonly days: NumExpr }
    | {
        readonly e: 'holidays'
        readonly set: SetExpr
        readonly calendar: HolidayCalendar
        readonly weekdays: readonly number[]
      }
    | { readonly e: 'weekdays'; readonly set: SetExpr; readonly weekdays: readonly number[] }
    | { readonly e: 'from'; readonly set: SetExpr; readonly day: NumExpr }
    | { readonly e: 'pickSet'; readonly when: BoolExpr; readonly met: SetExpr; readonly unmet: SetExpr }
  )

export type Expr = NumExpr | BoolExpr | SetExpr

const SETS: ReadonlySet<Expr['e']> = new Set<SetExpr['e']>([
  'noDays',
  'allDays',
  'periods',
  'union',
  'intersect',
  'without',
  'dropFirst',
  'holidays',
  'weekdays',
  'from',
  'pickSet',
])

export const isSet = (expr: Expr): expr is SetExpr => SETS.has(expr.e)

/** The parts of an expression, in the order they stand. */
export function partsOf(expr: Expr): readonly Expr[] {
  switch (expr.e) {
    case 'num':
    case 'value':
    case 'bool':
    case 'truth':
    case 'known':
    case 'mayBe':
    case 'isOneOf':
    case 'noDays':
    case 'allDays':
      return []
    case 'add':
    case 'sub':
    case 'min':
    case 'max':
    case 'atLeast':
    case 'equal':
    case 'sameDays':
    case 'union':
    case 'intersect':
    case 'without':
      return [expr.a, expr.b]
    case 'quotient':
      return [...expr.factors, ...expr.divisors]
    case 'pick':
    case 'pickSet':
      return [expr.when, expr.met, expr.unmet]
    case 'shiftDays':
    case 'shiftMonths':
      return [expr.day, expr.by]
    case 'monthEnd':
    case 'monthStart':
    case 'lookup':
      return [expr.day]
    case 'lookupLeast':
    case 'lookupMost':
      return [expr.low, expr.high]
    case 'countDays':
      return [expr.set, expr.from, expr.to]
    case 'runStart':
    case 'runEnd':
      return [expr.set, expr.on]
    case 'monthEndOver':
    case 'dayOver':
      return [expr.set, expr.limit, expr.notBefore]
    case 'dayReaching':
      return [expr.set, expr.from, expr.limit]
    case 'sum':
      return [expr.item]
    case 'periods':
      return [expr.where]
    case 'and':
    case 'or':
      return expr.of
    case 'not':
      return [expr.of]
    case 'dropFirst':
      return [expr.set, expr.days]
    case 'holidays':
    case 'weekdays':
      return [expr.set]
    case 'from':
      return [expr.set, expr.day]
  }
}
