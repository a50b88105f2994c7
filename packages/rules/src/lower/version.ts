import { NEVER } from '@sagsvej/calendar'
import { inForce, type Stykke } from '../in-force.ts'
import { anyOf } from '../kernel/any-of.ts'
import type { BoolExpr } from '../kernel/expr.ts'
import { anything, notArising } from '../kernel/extremes.ts'
import { firstOf } from '../kernel/first-of.ts'
import { type Case, isNumber, type Sym, type SymNumber } from '../kernel/sym.ts'
import type { Bestemmelse, Indhold, Version } from '../provision.ts'
import { contentOf } from './content.ts'
import type { Lowering } from './context.ts'
import { gapsOf } from './rate.ts'
import { numberOf } from './truth.ts'

type Versionsstykke = Stykke<Version>

export function byVersion(bestemmelse: Bestemmelse, to: Lowering): Sym {
  const stretches = inForce(bestemmelse.versioner, to.given.lovsyn)
  if (bestemmelse.vælgesEfter.art === 'dato') {
    return byDate(bestemmelse, numberOf(bestemmelse.vælgesEfter.dato, to), stretches, to)
  }
  return firstThatGoverns(bestemmelse, stretches, to.k.t.no, to)
}

function byDate(
  bestemmelse: Bestemmelse,
  day: SymNumber,
  stretches: readonly Versionsstykke[],
  to: Lowering,
): Sym {
  const { k } = to
  const { t, n } = k
  const hole = anything(k, bestemmelse.kind)
  const parts = [
    ...stretches.map(({ fra, til, gælder }) => ({
      fra,
      til,
      says: () => contentOf(bestemmelse, gælder.indhold, to),
    })),
    ...gapsOf(stretches).map(({ fra, til }) => ({ fra, til, says: () => hole })),
  ].sort((a, b) => a.fra - b.fra)
  const reached = parts.filter(({ fra, til }) => fra <= day.high.max && day.low.min <= til)
  const not = notArising(k, bestemmelse.kind)
  const never = n.day(NEVER)
  if (day.low === day.high && day.ir === t.not(day.some)) {
    const steps = reached.map(({ til, says }) => ({
      when: t.under(day.low, n.day(til + 1)),
      gives: says(),
    }))
    const last = steps.pop()?.gives ?? not
    const arises = t.and(day.some, t.under(day.low, never))
    return firstOf(k, [{ when: t.not(arises), gives: not }, ...merged(steps, last)], last)
  }
  return anyOf(k, bestemmelse.kind, [
    ...reached.map(({ fra, til, says }) => ({
      when: t.and(
        day.some,
        t.atLeast(day.high, n.day(fra)),
        t.atLeast(n.day(Math.min(til, NEVER - 1)), day.low),
      ),
      gives: says(),
    })),
    { when: t.or(day.ir, t.and(day.some, t.equal(day.high, never))), gives: not },
  ])
}

/** Neighbours that say the same are one: the later limit is the one that counts. */
function merged(steps: readonly Case[], last: Sym): readonly Case[] {
  return steps.filter(({ gives }, i) => !alike(gives, steps[i + 1]?.gives ?? last))
}

const alike = (a: Sym, b: Sym): boolean =>
  Object.entries(a).every(([part, value]) => b[part as keyof Sym] === value)

/** See `firstThatGoverns` of the evaluator. */
function firstThatGoverns(
  bestemmelse: Bestemmelse,
  [stykke, ...later]: readonly Versionsstykke[],
  beyond: BoolExpr,
  to: Lowering,
): Sym {
  const { k } = to
  const { t, n } = k
  if (!stykke) {
    return firstOf(k, [{ when: beyond, gives: anything(k, 'dato') }], notArising(k, 'dato'))
  }
  const { indhold } = stykke.gælder
  const content = contentOf(bestemmelse, indhold, to)
  const answers = answersOf(bestemmelse, indhold, to)
  const may = mayGovern(answers, stykke, to)
  const [fra, til] = [n.day(stykke.fra), n.day(stykke.til)]
  const surely = t.or(
    ...answers.map(({ some, ir, low, high }) =>
      t.and(some, t.not(ir), t.atLeast(low, fra), t.atLeast(til, high)),
    ),
  )
  const passed = t.or(beyond, ...answers.map(({ some }) => some))
  const next = firstThatGoverns(bestemmelse, later, passed, to)
  if (may === surely) return firstOf(k, [{ when: may, gives: content }], next)
  return anyOf(k, 'dato', [
    { when: may, gives: content },
    { when: t.not(surely), gives: next },
  ])
}

/** The days a version may answer with: each of its readings, where it has several. */
export function answersOf(bestemmelse: Bestemmelse, indhold: Indhold, to: Lowering): readonly SymNumber[] {
  if (indhold.art === 'læsninger') return indhold.læsninger.map(({ er }) => numberOf(er, to))
  const content = contentOf(bestemmelse, indhold, to)
  if (!isNumber(content)) throw new TypeError('only a day can pick the version it is answered by')
  return [content]
}

export function mayGovern(
  answers: readonly SymNumber[],
  stykke: { readonly fra: number; readonly til: number },
  { k: { t, n } }: Lowering,
): BoolExpr {
  const [fra, til] = [n.day(stykke.fra), n.day(stykke.til)]
  return t.or(...answers.map(({ some, low, high }) => t.and(some, t.atLeast(til, low), t.atLeast(high, fra))))
}
