import { type Expr, partsOf } from '../kernel/expr.ts'
import { boundIn, freeRecords } from '../kernel/scope.ts'

/** Something a reader of the code looks for, such as a provision: what it comes to, and what it is called. */
export interface Section {
  readonly title: string
  readonly results: readonly Expr[]
}

/** The steps of a section: all that it needs and that no section before it has worked out. */
export interface Steps {
  readonly title?: string
  readonly steps: readonly Expr[]
}

/** What a program works out, in an order in which nothing is needed before it is there. */
export interface Program {
  /** All that is asked of it. */
  readonly results: readonly Expr[]
  /**
   * Everything that is given a name outside of records: what is used in several places, and sets of days. For each
   * stage, what it needs and no stage before it has worked out.
   */
  readonly stages: readonly (readonly Steps[])[]
  /** The same inside a function of one record, for the result it gives; `outer` are the records already bound. */
  readonly stepsOf: (record: string, result: Expr, outer: ReadonlySet<string>) => readonly Expr[]
}

/** Too small to be worth a name. */
const SMALL: ReadonlySet<Expr['e']> = new Set([
  'num',
  'bool',
  'value',
  'truth',
  'known',
  'mayBe',
  'not',
  'noDays',
  'allDays',
])

/**
 * Worked out by itself even where it is used once: it is long, and a reader wants to see it. But what only one branch of
 * a choice needs stays in that branch, and is not worked out in vain.
 */
const LONG: ReadonlySet<Expr['e']> = new Set([
  'periods',
  'union',
  'intersect',
  'without',
  'dropFirst',
  'holidays',
  'weekdays',
  'from',
  'pickSet',
  'monthEndOver',
  'dayOver',
])

/**
 * Orders what the results of one stage after the other rest on, section by section. What a section comes to is given a
 * name though it is used once. What a function of records needs and is the same for each of them is worked out before it.
 */
export function program(results: readonly (readonly Expr[])[], sections: readonly Section[]): Program {
  const uses = countUses(results.flat())
  const named = new Set(sections.flatMap((section) => section.results))
  const free = freeRecords()
  const perRecord = insideRecords(uses.keys())
  const inBranch = insideBranches(uses, named)
  const isStep = (expr: Expr) =>
    !SMALL.has(expr.e) &&
    (named.has(expr) ||
      (LONG.has(expr.e) && !inBranch.has(expr)) ||
      perRecord.has(expr) ||
      (uses.get(expr) ?? 0) > 1)
  const steps = new Set([...uses.keys()].filter((expr) => isStep(expr) && free(expr).size === 0))
  const stepsOf = (record: string, result: Expr, outer: ReadonlySet<string>): readonly Expr[] => {
    const isInside = (expr: Expr) =>
      free(expr).has(record) && [...free(expr)].every((name) => name === record || outer.has(name))
    const inside = [...countUses([result])].filter(
      ([expr, count]) => count > 1 && !SMALL.has(expr.e) && isInside(expr),
    )
    return inOrder(inside.map(([expr]) => expr))
  }
  const left = new Set(steps)
  const stages = results.map((stage) => inSections(left, stage, sections))
  return { results: results.flat(), stages, stepsOf }
}

const inOrder = (all: readonly Expr[]) => [...all].sort((a, b) => a.id - b.id)

/** Takes out of what is left that which some results need. */
function inSections(
  left: Set<Expr>,
  needed: readonly Expr[],
  sections: readonly Section[],
): readonly Steps[] {
  const need = new Set(reachedFrom(needed, new Set()))
  const reached = new Set<Expr>()
  const take = (results: readonly Expr[]) =>
    inOrder(reachedFrom(results, reached).filter((expr) => need.has(expr) && left.delete(expr)))
  const placed = sections.map(({ title, results }) => ({ title, steps: take(results) }))
  return [...placed, { steps: take(needed) }].filter((section) => section.steps.length > 0)
}

/** What results rest on and has not been reached before. */
function reachedFrom(results: readonly Expr[], reached: Set<Expr>): readonly Expr[] {
  const found: Expr[] = []
  const pending = [...results]
  for (let expr = pending.pop(); expr; expr = pending.pop()) {
    if (reached.has(expr)) continue
    reached.add(expr)
    found.push(expr)
    pending.push(...partsOf(expr))
  }
  return found
}

/** How many places use each expression that the results rest on; a result itself counts as one. */
function countUses(results: readonly Expr[]): ReadonlyMap<Expr, number> {
  const uses = new Map<Expr, number>()
  const pending = [...results]
  for (let expr = pending.pop(); expr; expr = pending.pop()) {
    const before = uses.get(expr) ?? 0
    uses.set(expr, before + 1)
    if (before === 0) pending.push(...partsOf(expr))
  }
  return uses
}

/** What is used once, and only in one branch of a choice or in what is. */
function insideBranches(uses: ReadonlyMap<Expr, number>, named: ReadonlySet<Expr>): ReadonlySet<Expr> {
  const inside = new Set<Expr>()
  const wholes = [...uses.keys()].sort((a, b) => b.id - a.id)
  for (const whole of wholes) {
    const isChoice = whole.e === 'pick' || whole.e === 'pickSet'
    const parts = isChoice ? [whole.met, whole.unmet] : inside.has(whole) ? partsOf(whole) : []
    for (const part of parts) if (uses.get(part) === 1 && !named.has(part)) inside.add(part)
  }
  return inside
}

/** Everything that stands inside a function of one record. */
function insideRecords(all: Iterable<Expr>): ReadonlySet<Expr> {
  const inside = new Set<Expr>()
  const enter = (expr: Expr): void => {
    if (inside.has(expr)) return
    inside.add(expr)
    for (const part of partsOf(expr)) enter(part)
  }
  for (const expr of all) {
    for (const part of partsOf(expr)) if (boundIn(expr, part) !== undefined) enter(part)
  }
  return inside
}
