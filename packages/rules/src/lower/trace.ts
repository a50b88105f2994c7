import { NEVER } from '@sagsvej/calendar'
import { inForce } from '../in-force.ts'
import type { BoolExpr, NumExpr } from '../kernel/expr.ts'
import type { Sym, SymTruth } from '../kernel/sym.ts'
import type { Bestemmelse, Indhold, Overgang, Version } from '../provision.ts'
import type { Led } from '../tree.ts'
import { expressionsIn, partsOf } from '../tree-parts.ts'
import type { Lowering } from './context.ts'
import { isCertain, numberOf, truthOf } from './truth.ts'
import { answersOf, mayGovern } from './version.ts'

/** A condition that is looked at in a provision: always, or only while the version or transition of that number governs. */
export interface Betingelsesspor {
  readonly led: Led
  readonly under: number
  readonly truth: SymTruth
}

/**
 * How a provision comes to its answer. `valgt` is the number of what governs (transitions first, then versions, from 1;
 * 0 while it is open or nothing does), `undtagelse` that of the exception that applies (0 for none).
 */
export interface Bestemmelsesspor {
  readonly bestemmelse: Bestemmelse
  readonly muligheder: readonly (Overgang | Version)[]
  readonly udfald: Sym
  readonly valgt: NumExpr
  readonly undtagelse: NumExpr
  readonly betingelser: readonly Betingelsesspor[]
}

/** What there is to tell of a provision, besides what it rests on. */
export function traceOf(bestemmelse: Bestemmelse, to: Lowering): Bestemmelsesspor {
  const overgange = bestemmelse.overgange.filter(
    ({ sikkerhed }) => sikkerhed !== 'ventet' || to.given.lovsyn?.ventet,
  )
  const muligheder = [...overgange, ...bestemmelse.versioner]
  return {
    bestemmelse,
    muligheder,
    udfald: to.lower({ op: 'provision', bestemmelse }, to),
    valgt: chosen(bestemmelse, overgange, to),
    undtagelse: exception(bestemmelse, muligheder, overgange, to),
    betingelser: [
      ...[bestemmelse.relevantNår, ...overgange.map(({ når }) => når)].flatMap((led) => seen(led, 0, to)),
      ...(bestemmelse.vælgesEfter.art === 'dato' ? conditionsIn(bestemmelse.vælgesEfter.dato, 0, to) : []),
      ...muligheder.flatMap(({ indhold }, i) => conditionsOf(indhold, i + 1, to)),
    ],
  }
}

/** A condition, and those inside it. */
const seen = (led: Led | undefined, under: number, to: Lowering): readonly Betingelsesspor[] =>
  led ? [{ led, under, truth: truthOf(led, to) }, ...conditionsIn(led, under, to)] : []

function conditionsOf(indhold: Indhold, under: number, to: Lowering): readonly Betingelsesspor[] {
  if (indhold.art !== 'regel') {
    return [...expressionsIn(indhold)].flatMap((led) => conditionsIn(led, under, to))
  }
  return [
    ...indhold.undtagelser.flatMap(({ når, så }) => [
      ...seen(når, under, to),
      ...conditionsIn(så, under, to),
    ]),
    ...conditionsIn(indhold.er, under, to),
  ]
}

/** The requirements of a list and the conditions of a choice, down to the provisions they rest on. */
function conditionsIn(led: Led, under: number, to: Lowering): readonly Betingelsesspor[] {
  if (READS_RECORDS.has(led.op)) return []
  const own =
    led.op === 'all' || led.op === 'any'
      ? led.krav.map((krav) => krav.led)
      : led.op === 'if'
        ? [led.when]
        : []
  const others = partsOf(led).filter((part) => !own.includes(part))
  return [
    ...own.flatMap((one) => seen(one, under, to)),
    ...others.flatMap((part) => conditionsIn(part, under, to)),
  ]
}

/** What stands in these is looked at for each record, and is not told of the whole. */
const READS_RECORDS: ReadonlySet<Led['op']> = new Set(['daysOf', 'sumOf', 'countOf', 'withoutFirst'])

function chosen(bestemmelse: Bestemmelse, overgange: readonly Overgang[], to: Lowering): NumExpr {
  const { t, n } = to.k
  const { relevantNår } = bestemmelse
  const arises = relevantNår ? isCertain(to.k, truthOf(relevantNår, to)) : t.yes
  let reached: BoolExpr = arises
  const cases: { readonly when: BoolExpr; readonly number: NumExpr }[] = []
  for (const [i, { når }] of overgange.entries()) {
    const when = truthOf(når, to)
    cases.push({ when: t.and(reached, isCertain(to.k, when)), number: n.constant(i + 1) })
    reached = t.and(reached, t.not(when.ja))
  }
  const version = versionNumber(bestemmelse, overgange.length, to)
  const last = n.pick(reached, version, n.constant(0))
  return cases.reduceRight((rest, { when, number }) => n.pick(when, number, rest), last)
}

/** The number of the version in force on every day that can pick it, or of the first whose own answer it may be. */
function versionNumber(bestemmelse: Bestemmelse, before: number, to: Lowering): NumExpr {
  const { t, n } = to.k
  const { versioner, vælgesEfter } = bestemmelse
  const stretches = inForce(versioner, to.given.lovsyn)
  const numberFor = (version: Version) => n.constant(before + versioner.indexOf(version) + 1)
  const none = n.constant(0)
  if (vælgesEfter.art === 'svaret') {
    return stretches.reduceRight<NumExpr>(
      (rest, stykke) =>
        n.pick(
          mayGovern(answersOf(bestemmelse, stykke.gælder.indhold, to), stykke, to),
          numberFor(stykke.gælder),
          rest,
        ),
      none,
    )
  }
  const day = numberOf(vælgesEfter.dato, to)
  const comes = t.and(day.some, t.not(day.ir), t.under(day.high, n.day(NEVER)))
  const chain = stretches.reduceRight<NumExpr>((rest, { fra, til, gælder }) => {
    const within = n.pick(t.atLeast(day.low, n.day(fra)), numberFor(gælder), none)
    return n.pick(t.atLeast(n.day(til), day.high), within, rest)
  }, none)
  return n.pick(comes, chain, none)
}

/** The first exception that surely applies, of what governs. */
function exception(
  bestemmelse: Bestemmelse,
  muligheder: readonly { readonly indhold: Indhold }[],
  overgange: readonly Overgang[],
  to: Lowering,
): NumExpr {
  const { t, n } = to.k
  const none = n.constant(0)
  if (muligheder.every(({ indhold }) => indhold.art !== 'regel' || indhold.undtagelser.length === 0))
    return none
  const valgt = chosen(bestemmelse, overgange, to)
  return muligheder.reduceRight<NumExpr>((rest, { indhold }, i) => {
    if (indhold.art !== 'regel') return rest
    const applies = indhold.undtagelser.reduceRight<NumExpr>(
      (later, { når }, j) => n.pick(isCertain(to.k, truthOf(når, to)), n.constant(j + 1), later),
      none,
    )
    return n.pick(t.equal(valgt, n.constant(i + 1)), applies, rest)
  }, none)
}
