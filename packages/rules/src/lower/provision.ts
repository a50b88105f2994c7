import { NEVER } from '@sagsvej/calendar'
import { inForce, type Stykke } from '../in-force.ts'
import { anyOf, anything, firstOf, isNumber, notArising } from '../kernel/cases.ts'
import type { BoolExpr } from '../kernel/expr.ts'
import type { Case, Sym, SymNumber, SymTruth } from '../kernel/sym.ts'
import type { Bestemmelse, Indhold, Version } from '../provision.ts'
import type { Led } from '../tree.ts'
import type { Lowering } from './context.ts'
import { gapsOf } from './rate.ts'
import { isCertain, isPlain, numberOf, truthOf } from './truth.ts'

/** See `evaluateProvision`: does it arise, does a transition take it, which version governs, what does it say. */
export function lowerProvision({ bestemmelse }: Extract<Led, { op: 'provision' }>, to: Lowering): Sym {
  const before = to.done.get(bestemmelse)
  if (before) return before
  const { k } = to
  const svar = byTransition(bestemmelse, to)
  const arises = bestemmelse.relevantNår && truthOf(bestemmelse.relevantNår, to)
  const not = notArising(k, bestemmelse.kind)
  const sym = !arises
    ? svar
    : isPlain(k, arises)
      ? firstOf(k, [{ when: arises.ja, gives: svar }], not)
      : anyOf(k, bestemmelse.kind, [
          { when: arises.ja, gives: svar },
          { when: k.t.or(arises.nej, arises.ir), gives: not },
        ])
  to.done.set(bestemmelse, sym)
  return sym
}

/**
 * Things tried in order, each with the truth that lets it in: one that is certain shuts out what comes after it; one
 * that is open leaves both possible.
 */
function inOrder(
  tried: readonly { readonly when: SymTruth; readonly gives: Sym; readonly shuts: boolean }[],
  otherwise: Sym,
  kind: Bestemmelse['kind'],
  to: Lowering,
): Sym {
  const { k } = to
  const { t } = k
  if (tried.every(({ when }) => isPlain(k, when))) {
    return firstOf(
      k,
      tried.map(({ when, gives }) => ({ when: when.ja, gives })),
      otherwise,
    )
  }
  let reached = t.yes
  let none = t.yes
  const cases: Case[] = []
  for (const { when, gives, shuts } of tried) {
    cases.push({ when: t.and(reached, when.ja), gives })
    const certain = t.and(reached, isCertain(k, when))
    none = t.and(none, t.not(certain))
    if (shuts) reached = t.and(reached, t.not(certain))
  }
  return anyOf(k, kind, [...cases, { when: none, gives: otherwise }])
}

function byTransition(bestemmelse: Bestemmelse, to: Lowering): Sym {
  const version = byVersion(bestemmelse, to)
  const overgange = bestemmelse.overgange.filter(
    ({ sikkerhed }) => sikkerhed !== 'ventet' || to.given.lovsyn?.ventet,
  )
  if (overgange.length === 0) return version
  const tried = overgange.map(({ når, indhold }) => ({
    when: truthOf(når, to),
    gives: contentOf(bestemmelse, indhold, to),
    shuts: true,
  }))
  return inOrder(tried, version, bestemmelse.kind, to)
}

/** What a version or a transition says. */
export function contentOf({ kind }: Bestemmelse, indhold: Indhold, to: Lowering): Sym {
  const { k } = to
  if (indhold.art === 'ukendt') return anything(k, kind)
  if (indhold.art === 'læsninger') {
    const readings = indhold.læsninger.map(({ er }) => ({ when: k.t.yes, gives: to.lower(er, to) }))
    return anyOf(k, kind, readings)
  }
  const main = to.lower(indhold.er, to)
  if (indhold.undtagelser.length === 0) return main
  const tried = indhold.undtagelser.map(({ når, så, gårForud }) => ({
    when: truthOf(når, to),
    gives: to.lower(så, to),
    shuts: gårForud === true,
  }))
  return inOrder(tried, main, kind, to)
}

type Versionsstykke = Stykke<Version>

function byVersion(bestemmelse: Bestemmelse, to: Lowering): Sym {
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
  const never = n.constant(NEVER)
  if (day.low === day.high && day.ir === t.not(day.some)) {
    const steps = reached.map(({ til, says }) => ({
      when: t.under(day.low, n.constant(til + 1)),
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
        t.atLeast(day.high, n.constant(fra)),
        t.atLeast(n.constant(Math.min(til, NEVER - 1)), day.low),
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
  const [fra, til] = [n.constant(stykke.fra), n.constant(stykke.til)]
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
  const [fra, til] = [n.constant(stykke.fra), n.constant(stykke.til)]
  return t.or(...answers.map(({ some, low, high }) => t.and(some, t.atLeast(til, low), t.atLeast(high, fra))))
}
