import { type BoolExpr, type Expr, isSet, type NumExpr, partsOf } from '../kernel/expr.ts'
import { freeRecords } from '../kernel/scope.ts'
import { RUN } from '../tree.ts'
import { columnOf } from './names.ts'
import { isNatural } from './quotient.ts'

/** What binds records: a list that is looked through, or a set whose runs are. */
export type Binder = Extract<Expr, { e: 'periods' | 'sum' | 'dropFirst' }>

/** What is worked out of rows of one kind: of people, of the records of a list, or of the runs of a set. */
export interface Plan {
  /** Undefined: people. */
  readonly record: string | undefined
  /** What gets a column of its own, in an order in which nothing is needed before it is there. */
  readonly steps: readonly Expr[]
  readonly isStep: (expr: Expr) => boolean
  readonly childOf: (binder: Binder) => Plan
  /** The columns read by what stands behind an expression: facts, fields, and what has been worked out. */
  readonly reads: (expr: Expr) => ReadonlySet<string>
  /** What must hold of a row for anyone to read what is counted for it: it need not be counted for the others. */
  readonly readWhen: (expr: Expr) => readonly Reading[]
  /** Whether it differs from one of these rows to the next, and is not the same for all of them. */
  readonly isOwn: (expr: Expr) => boolean
  /** What it needs of the rows around its own. */
  readonly outer: ReadonlySet<Expr>
}

/** A condition that must hold, or must not. */
export interface Reading {
  readonly when: BoolExpr
  readonly holds: boolean
}

/** Too small to be worth a column. */
const SMALL: ReadonlySet<Expr['e']> = new Set(['num', 'bool', 'value', 'truth', 'known', 'mayBe', 'not'])

/** Read where it stands, in the rows around as well as in the row itself. */
const LEAVES: ReadonlySet<Expr['e']> = new Set(['value', 'truth', 'known', 'mayBe'])

type Leaf = Extract<Expr, { e: 'value' | 'truth' | 'known' | 'mayBe' }>

export const isLeaf = (expr: Expr): expr is Leaf => LEAVES.has(expr.e)

/** Said with their parts more than once. A quotient is, unless nothing in it can be below zero. */
const REPEATING: ReadonlySet<Expr['e']> = new Set([
  'shiftDays',
  'shiftMonths',
  'monthEnd',
  'monthStart',
  'lookup',
  'lookupLeast',
  'lookupMost',
])

const isRepeating = (expr: Expr): boolean =>
  REPEATING.has(expr.e) || (expr.e === 'quotient' && !isNatural(expr))

/** Worked out over the rows of a set or a list, and joined to what it is asked for. */
const COUNTED: ReadonlySet<Expr['e']> = new Set([
  'countDays',
  'runStart',
  'runEnd',
  'monthEndOver',
  'dayOver',
  'dayReaching',
  'sum',
  'sameDays',
])

/** Whether it is worked out over many rows; a set is where it is an answer itself. */
export const isCounted = (expr: Expr): boolean => COUNTED.has(expr.e) || isSet(expr)

/** The name of a column that holds what is worked out on the way. */
export const stepColumn = (expr: Expr): string => `"v.${expr.id}"`

/** What a binder asks of each of its records, if it asks anything that differs from one to the next. */
export function askedOf(binder: Binder): { readonly record: string; readonly result: BoolExpr | NumExpr } {
  switch (binder.e) {
    case 'periods':
      return { record: binder.list, result: binder.where }
    case 'sum':
      return { record: binder.list, result: binder.item }
    case 'dropFirst':
      return { record: RUN, result: binder.days }
  }
}

export function planner(): (results: readonly Expr[]) => Plan {
  const free = freeRecords()
  const planFor = (record: string | undefined, results: readonly Expr[]): Plan => {
    const uses = new Map<Expr, number>()
    const forced = new Set<Expr>()
    const outer = new Set<Expr>()
    const children = new Map<Binder, Plan>()
    /** Who reads an expression, a reader once for each of its parts; undefined: it is an answer. */
    const readers = new Map<Expr, readonly (Expr | undefined)[]>()
    const isOwn = (expr: Expr) => record === undefined || free(expr).has(record)

    const use = (expr: Expr, reader?: Expr, times = 1): void => {
      const before = uses.get(expr) ?? 0
      readers.set(expr, [...(readers.get(expr) ?? []), reader])
      if (!isOwn(expr)) {
        if (expr.e !== 'num' && expr.e !== 'bool' && expr.e !== 'noDays') outer.add(expr)
        return
      }
      uses.set(expr, before + times)
      if (expr.e === 'not') use(expr.of, expr, times)
      else if (before === 0) enter(expr)
    }
    const enter = (expr: Expr): void => {
      if (expr.e !== 'periods' && expr.e !== 'sum' && expr.e !== 'dropFirst') {
        for (const part of partsOf(expr)) use(part, expr, isRepeating(expr) ? 2 : 1)
        return
      }
      if (expr.e === 'dropFirst') use(expr.set, expr)
      const asked = askedOf(expr)
      const child = planFor(asked.record, [asked.result])
      children.set(expr, child)
      for (const need of child.outer) {
        use(need, expr)
        if (isOwn(need) && !isSet(need) && !isLeaf(need)) forced.add(need)
      }
    }
    for (const result of results) {
      use(result)
      if (isSet(result)) forced.add(result)
    }
    const isStep = (expr: Expr): boolean => {
      if (isSet(expr)) return forced.has(expr) && record === undefined
      if (!isOwn(expr)) return !isLeaf(expr) && outer.has(expr)
      return COUNTED.has(expr.e) || forced.has(expr) || ((uses.get(expr) ?? 0) > 1 && !SMALL.has(expr.e))
    }
    const steps = [...uses.keys()].filter((expr) => isOwn(expr) && isStep(expr)).sort((a, b) => a.id - b.id)
    const childOf = (binder: Binder): Plan => {
      const child = children.get(binder)
      if (!child) throw new TypeError(`${binder.e} was not planned for`)
      return child
    }

    const readWhen = (expr: Expr): readonly Reading[] => {
      const [reader, ...others] = readers.get(expr) ?? []
      if (reader?.e !== 'pick' || others.length > 0 || expr === reader.when) return []
      return [{ when: reader.when, holds: expr === reader.met }, ...readWhen(reader)]
    }

    const found = new Map<Expr, ReadonlySet<string>>()
    const reads = (expr: Expr): ReadonlySet<string> => {
      const before = found.get(expr)
      if (before) return before
      const names = new Set<string>()
      const add = (part: Expr): void => {
        if (isStep(part) && !isSet(part)) names.add(stepColumn(part))
        else for (const name of reads(part)) names.add(name)
      }
      if ('at' in expr) names.add(columnOf(expr.at))
      else if (expr.e === 'periods' || expr.e === 'sum' || expr.e === 'dropFirst') {
        if (expr.e === 'dropFirst') add(expr.set)
        for (const need of children.get(expr)?.outer ?? []) add(need)
      } else for (const part of partsOf(expr)) add(part)
      if (isCounted(expr)) for (const { when } of readWhen(expr)) add(when)
      found.set(expr, names)
      return names
    }
    return { record, steps, isStep, childOf, reads, readWhen, isOwn, outer }
  }
  return (results) => planFor(undefined, results)
}
