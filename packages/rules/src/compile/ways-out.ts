import { assuming, type Known, knowing } from '../kernel/assume.ts'
import { type BoolExpr, type Expr, isSet, partsOf } from '../kernel/expr.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { Sym, SymTruth } from '../kernel/sym.ts'
import type { Udgang } from './goal.ts'

/** Where this holds, the answers follow from what is worked out by then. */
export interface WayOut {
  readonly when: BoolExpr
  readonly outputs: readonly Udgang[]
}

/** Ways out in the order they are tried, and what is still to be worked out where none was taken. */
export interface WaysOut {
  readonly ways: readonly WayOut[]
  readonly left: readonly Udgang[]
}

type Candidate = readonly [when: BoolExpr, value: boolean]

/**
 * The ways out before all is worked out, as a programmer would write them: where a requirement is not met, the rest
 * does not matter. What an output itself turns on is tried, and what the provisions come to; the least work first.
 */
export function waysOut(outputs: readonly Udgang[], answers: readonly Sym[], k: Kernel): WaysOut {
  const truths = answers.filter((sym) => sym.kind === 'sandt')
  const ways: WayOut[] = []
  const tried = new Set<string>()
  let left = outputs
  let worked: ReadonlySet<Expr> = new Set()

  const taken = (): boolean => {
    if (follow(left, worked)) return false
    const candidates = [...left.flatMap(turnsOn), ...truths.flatMap(sides)]
      .filter(([when, value]) => when.e !== 'bool' && !tried.has(`${when.id} ${value}`))
      .map((candidate) => ({ candidate, by: workedWith(worked, candidate[0], truths) }))
      .sort((a, b) => a.by.size - b.by.size)
    for (const { candidate, by } of candidates) {
      const [when, value] = candidate
      const there = said(left, withOpposites(when, value, truths, k), k)
      if (!follow(there, by)) continue
      tried.add(`${when.id} ${value}`)
      ways.push({ when: value ? when : k.t.not(when), outputs: there })
      left = said(left, withOpposites(when, !value, truths, k), k)
      worked = by
      return true
    }
    return false
  }

  while (taken());
  return { ways, left }
}

/** What decides an output: what a choice turns on, and each of a list that settles the list. */
function turnsOn({ expr }: Udgang): readonly Candidate[] {
  if (expr.e !== 'pick' && expr.e !== 'pickSet') return isTruth(expr) ? settling(expr) : []
  return [[expr.when, false], [expr.when, true], ...settling(expr.when)]
}

const settling = (expr: BoolExpr): readonly Candidate[] =>
  expr.e === 'and' || expr.e === 'or' ? expr.of.map((part) => [part, expr.e === 'or']) : []

const isTruth = (expr: Expr): expr is BoolExpr => !('min' in expr) && !isSet(expr)

const sides = ({ ja, nej }: SymTruth): readonly Candidate[] => [
  [ja, false],
  [nej, false],
]

/** What is worked out once a truth is, too; of an answer whose one side is, the other costs little more. */
function workedWith(
  worked: ReadonlySet<Expr>,
  when: BoolExpr,
  truths: readonly SymTruth[],
): ReadonlySet<Expr> {
  const all = new Set(worked)
  const add = (expr: Expr): void => {
    if (all.has(expr)) return
    all.add(expr)
    for (const part of partsOf(expr)) add(part)
  }
  add(when)
  for (const { ja, nej } of truths) {
    if (!all.has(ja) && !all.has(nej)) continue
    add(ja)
    add(nej)
  }
  return all
}

/** No answer on a way out is longer than this. */
const MOST_CHOICES = 12

/** Whether answers are no more than a few choices between constants, facts, and what is worked out. */
function follow(outputs: readonly Udgang[], worked: ReadonlySet<Expr>): boolean {
  let choices = 0
  const follows = (expr: Expr): boolean => {
    if (worked.has(expr)) return true
    switch (expr.e) {
      case 'num':
      case 'bool':
      case 'truth':
      case 'known':
      case 'mayBe':
        return true
      case 'not':
      case 'and':
      case 'or':
      case 'pick':
      case 'min':
      case 'max':
        choices++
        return choices <= MOST_CHOICES && partsOf(expr).every(follows)
      default:
        return false
    }
  }
  return outputs.every(({ expr }) => follows(expr))
}

/** What cannot be the one is the other: a truth of the case, and an answer that always arises. */
function withOpposites(when: BoolExpr, value: boolean, truths: readonly SymTruth[], { t }: Kernel): Known {
  const known = new Map(knowing(when, value))
  for (const [expr, is] of [...known]) {
    if (expr.e === 'mayBe' && !is) knowing(t.mayBe(expr.at, !expr.value), true, known)
  }
  for (const { ja, nej, ir } of truths) {
    if (ir !== t.no) continue
    if (known.get(ja) === false) knowing(nej, true, known)
    if (known.get(nej) === false) knowing(ja, true, known)
  }
  return known
}

function said(outputs: readonly Udgang[], known: Known, k: Kernel): readonly Udgang[] {
  const say = assuming(k, known)
  return outputs.map(({ navn, expr }) => ({ navn, expr: say(expr) }))
}
