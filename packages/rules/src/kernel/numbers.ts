import { type Day, endOfMonth, FIRST_DAY, LAST_DAY, NEVER, startOfMonth } from '@sagsvej/calendar'
import { quotient } from '../quotient.ts'
import type { BoolExpr, NumExpr, Place, SetExpr, TableRow } from './expr.ts'
import type { NewNum, Pool } from './pool.ts'
import type { Truths } from './truth.ts'

const INFINITY = Number.POSITIVE_INFINITY
/** Whole numbers are exact up to here; more than this a law cannot count. */
const LARGEST = Number.MAX_SAFE_INTEGER

interface Bounds {
  readonly min: number
  readonly max: number
}

/** The least a sum can be; of opposite infinities, no limit downwards. */
const lowSum = (a: number, b: number): number => (a === -INFINITY || b === -INFINITY ? -INFINITY : a + b)

/** The most that records which add so much at most can come to: what has no limit in one has none in all. */
const mostOf = (one: number): number => (one === INFINITY ? INFINITY : one > 0 ? LARGEST : 0)

const DAYS: Bounds = { min: FIRST_DAY, max: NEVER }

/** Makes numbers and days, simplified as they are made, with the bounds they keep within. */
export function numbers({ num }: Pick<Pool, 'num'>, { yes, no, not, atLeast }: Truths) {
  const constant = (value: number): NumExpr => num({ e: 'num', value, min: value, max: value })
  const day = (value: number): NumExpr => num({ e: 'num', value, day: true, min: value, max: value })
  const onlyValue = ({ min, max }: NumExpr): number | undefined => (min === max ? min : undefined)
  /** What can take one value only is that value. */
  const made = (expr: NewNum): NumExpr => (expr.min === expr.max ? constant(expr.min) : num(expr))

  function pick(when: BoolExpr, met: NumExpr, unmet: NumExpr): NumExpr {
    if (met === unmet || when === yes) return met
    if (when === no) return unmet
    if (when.e === 'not') return pick(not(when), unmet, met)
    if (met.e === 'pick' && met.when === when) return pick(when, met.met, unmet)
    if (unmet.e === 'pick' && unmet.when === when) return pick(when, met, unmet.unmet)
    const [min, max] = [Math.min(met.min, unmet.min), Math.max(met.max, unmet.max)]
    return made({ e: 'pick', when, met, unmet, min, max })
  }

  function extreme(e: 'min' | 'max', a: NumExpr, b: NumExpr): NumExpr {
    const least = e === 'min'
    if (atLeast(b, a) === yes) return least ? a : b
    if (atLeast(a, b) === yes) return least ? b : a
    const [min, max] = [Math[e](a.min, b.min), Math[e](a.max, b.max)]
    return a.id < b.id ? made({ e, a, b, min, max }) : made({ e, a: b, b: a, min, max })
  }

  function add(a: NumExpr, b: NumExpr): NumExpr {
    if (onlyValue(a) === 0) return b
    if (onlyValue(b) === 0) return a
    if (a.e === 'pick' && b.e === 'pick' && a.when === b.when && isOfNumbers(a) && isOfNumbers(b)) {
      return pick(a.when, add(a.met, b.met), add(a.unmet, b.unmet))
    }
    return made({ e: 'add', a, b, min: lowSum(a.min, b.min), max: -lowSum(-a.max, -b.max) })
  }

  function sub(a: NumExpr, b: NumExpr): NumExpr {
    if (onlyValue(b) === 0) return a
    return made({ e: 'sub', a, b, min: lowSum(a.min, -b.max), max: -lowSum(-a.max, b.min) })
  }

  function shift(e: 'shiftDays' | 'shiftMonths', day: NumExpr, by: NumExpr): NumExpr {
    if (onlyValue(day) === NEVER || onlyValue(by) === 0) return day
    const days = e === 'shiftMonths' ? 31 : 1
    const low = by.min < 0 ? day.min + by.min * days : day.min
    const high = by.max > 0 ? day.max + by.max * days : day.max
    const [min, max] = [low < FIRST_DAY ? FIRST_DAY : Math.min(low, NEVER), high > LAST_DAY ? NEVER : high]
    return num({ e, day, by, min, max: Math.max(max, min) })
  }

  function lookup(table: readonly TableRow[], on: NumExpr): NumExpr {
    const values = table.filter((row) => row.fra <= on.max && on.min <= row.til).map((row) => row.value)
    return made({ e: 'lookup', table, day: on, min: Math.min(...values), max: Math.max(...values) })
  }

  /** Of a table that only rises, or only falls, the outermost amounts are those of the outermost days. */
  function outermost(
    e: 'lookupLeast' | 'lookupMost',
    table: readonly TableRow[],
    low: NumExpr,
    high: NumExpr,
  ): NumExpr {
    const [first, last] = e === 'lookupLeast' ? [low, high] : [high, low]
    if (isSorted(table, (before, after) => before <= after)) return lookup(table, first)
    if (isSorted(table, (before, after) => before >= after)) return lookup(table, last)
    return num({ e, table, low, high, ...spread(table) })
  }

  const monthly =
    (e: 'monthEnd' | 'monthStart', of: (day: Day) => Day) =>
    (day: NumExpr): NumExpr => {
      const end = (at: number) => (at >= NEVER ? NEVER : of(at as Day))
      return made({ e, day, min: end(day.min), max: end(day.max) })
    }

  return {
    constant,
    day,
    onlyValue,
    value: (at: Place, { min, max }: Bounds) => num({ e: 'value', at, min, max }),
    pick,
    min: (a: NumExpr, b: NumExpr) => extreme('min', a, b),
    max: (a: NumExpr, b: NumExpr) => extreme('max', a, b),
    add,
    sub,
    shiftDays: (day: NumExpr, by: NumExpr) => shift('shiftDays', day, by),
    shiftMonths: (day: NumExpr, by: NumExpr) => shift('shiftMonths', day, by),
    monthEnd: monthly('monthEnd', endOfMonth),
    monthStart: monthly('monthStart', startOfMonth),
    quotient: quotientOf(made),
    lookup,
    lookupLeast: (table: readonly TableRow[], low: NumExpr, high: NumExpr) =>
      outermost('lookupLeast', table, low, high),
    lookupMost: (table: readonly TableRow[], low: NumExpr, high: NumExpr) =>
      outermost('lookupMost', table, low, high),
    countDays: (set: SetExpr, from: NumExpr, to: NumExpr) =>
      num({ e: 'countDays', set, from, to, min: 0, max: to.max < NEVER ? LAST_DAY - FIRST_DAY : INFINITY }),
    runStart: (set: SetExpr, on: NumExpr) => num({ e: 'runStart', set, on, ...DAYS }),
    runEnd: (set: SetExpr, on: NumExpr) => num({ e: 'runEnd', set, on, ...DAYS }),
    monthEndOver: (set: SetExpr, months: number, limit: NumExpr, notBefore: NumExpr) =>
      num({ e: 'monthEndOver', set, months, limit, notBefore, min: notBefore.min, max: NEVER }),
    dayOver: (set: SetExpr, months: number, limit: NumExpr, notBefore: NumExpr) =>
      num({ e: 'dayOver', set, months, limit, notBefore, min: notBefore.min, max: NEVER }),
    dayReaching: (set: SetExpr, from: NumExpr, limit: NumExpr) =>
      num({ e: 'dayReaching', set, from, limit, min: from.min, max: NEVER }),
    sum: (list: string, item: NumExpr): NumExpr => {
      if (onlyValue(item) === 0) return item
      const [min, max] = [0 - mostOf(-item.min), mostOf(item.max)]
      return num({ e: 'sum', list, item, min, max })
    },
  }
}

export type Numbers = ReturnType<typeof numbers>

const isOfNumbers = ({ met, unmet }: Extract<NumExpr, { e: 'pick' }>): boolean =>
  met.e === 'num' && unmet.e === 'num'

const isSorted = (table: readonly TableRow[], inOrder: (before: number, after: number) => boolean): boolean =>
  table.every(({ value }, i) => inOrder(table[i - 1]?.value ?? value, value))

const spread = (table: readonly TableRow[]): Bounds => {
  const values = table.map((row) => row.value)
  return { min: Math.min(...values), max: Math.max(...values) }
}

interface QuotientParts {
  readonly factors: readonly NumExpr[]
  readonly divisors: readonly NumExpr[]
  readonly numerator: number
  readonly denominator: number
  readonly retning: 'nærmeste' | 'op' | 'ned'
  readonly tilSteps: number
}

/** Of finite numbers and divisors other than zero; where they may be otherwise, the caller asks first. */
const quotientOf =
  (made: (expr: NewNum) => NumExpr) =>
  (parts: QuotientParts): NumExpr => {
    const ends = [...parts.factors, ...parts.divisors].reduce<readonly (readonly number[])[]>(
      (all, { min, max }) =>
        all.flatMap((values) => [
          [...values, min],
          [...values, max],
        ]),
      [[]],
    )
    const spansZero = parts.divisors.some(({ min, max }) => min <= 0 && max >= 0)
    const results = ends.map((values) => quotientAt(parts, values))
    const known = spansZero ? [] : results.filter((r) => r !== undefined)
    const complete = known.length === results.length && !spansZero
    const min = complete ? Math.min(...known) : -LARGEST
    const max = complete ? Math.max(...known) : LARGEST
    return made({ e: 'quotient', ...parts, min, max })
  }

function quotientAt(parts: QuotientParts, values: readonly number[]): number | undefined {
  const n = parts.factors.length
  const factors = [...values.slice(0, n), parts.numerator]
  const divisors = [...values.slice(n), parts.denominator]
  try {
    return quotient(factors, divisors, parts)
  } catch {
    return undefined // past 2^53: the bounds of the facts allow what the result cannot hold
  }
}
