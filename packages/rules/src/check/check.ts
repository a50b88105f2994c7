import type { Day } from '@sagsvej/calendar'
import type { Lovsamling } from '../collect.ts'
import type { Definition } from '../definitions.ts'
import type { Kodested } from '../place.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Answered } from './answer-key.ts'
import { type Asker, askerFor } from './ask.ts'
import { checkBranches } from './branches.ts'
import { checkCycles } from './cycles.ts'
import { checkExceptions } from './exceptions.ts'
import { checkExpressions } from './expressions.ts'
import { checkFacts } from './facts.ts'
import type { Finding, FindingCode, Om, Rapport } from './finding.ts'
import { checkGoverning } from './govern.ts'
import { ratesRead } from './graph.ts'
import { checkNames, checkUse } from './inventory.ts'
import { inOrder, placesOf } from './order.ts'
import { checkRate } from './rates.ts'
import { checkReadings } from './readings.ts'
import { checkStatements } from './statements.ts'
import { checkTested } from './tested.ts'
import { checkUnbound } from './unbound.ts'
import { checkVersions } from './versions.ts'

/** What is checked. */
export interface Kontrol {
  readonly law: Lovsamling
  /** Every definition made while the law was loaded: see `noteDefinitions`. */
  readonly definitions: readonly Definition[]
  /** What is to be told of; all there is unless given. */
  readonly about?: (om: Om, sted: Kodested | undefined) => boolean
  /** The first day the law is for, and the keys of the facts that may lie before it. */
  readonly from?: Day
  readonly before?: readonly string[]
  /** Whether people are looked for, to find what none can meet or what two rules say at once; they are unless it is false. */
  readonly search?: boolean
  /** The most nodes to look at for one question, before it is told to be undecided. */
  readonly limit?: number
  /** Without it nothing is told that depends on which day it is. */
  readonly today?: Day
  /** What tests have been answered by; without it nothing is told of tests. */
  readonly answered?: Answered
}

/** Everything found in the law, in the order of its files. */
export function checkLaw(kontrol: Kontrol): Rapport {
  const { law, definitions, about = () => true, search = true } = kontrol
  requireNoted(kontrol)
  const placeOf = placesOf(definitions)
  const isAsked = (om: Om) => about(om, placeOf(om))
  const asked = law.bestemmelser.filter(({ id }) => isAsked({ slags: 'bestemmelse', navn: id }))
  const asker = askerFor(kontrol)
  const found = readOff(kontrol, asked, asker)
  // What people can meet is asked only of a law that can answer: one that rests on itself cannot.
  const answers = search && !found.some(({ code }) => UNANSWERABLE.has(code))
  const searched = answers ? lookedFor(kontrol, asked, asker) : []
  const all = <T extends { readonly om: Om }>(them: readonly T[]) =>
    inOrder(
      them.filter(({ om }) => isAsked(om)),
      placeOf,
    )
  return {
    findings: all([...found, ...searched.flatMap(({ findings }) => findings)]),
    undecided: all(searched.flatMap(({ undecided }) => undecided)),
  }
}

/** What stands in the law itself to be read; people are looked for only to show what was found. */
function readOff(
  { law, definitions, today, answered }: Kontrol,
  asked: readonly Bestemmelse[],
  asker: Asker,
): readonly Finding[] {
  const rates = definitions.flatMap((one) => (one.slags === 'sats' ? [one.ting] : []))
  const readBy = ratesRead(law.bestemmelser)
  return [
    ...checkNames(definitions),
    ...checkUse(law, definitions),
    ...checkFacts(law.fakta),
    ...checkCycles(law.bestemmelser),
    ...checkUnbound(law.mål),
    ...checkStatements([...law.bestemmelser, ...rates]),
    ...checkExpressions(law.bestemmelser),
    ...asked.flatMap((b) => checkVersions(b, asker)),
    ...rates.flatMap((sats) => checkRate(sats, today, readBy, asker)),
    ...(answered ? checkTested(asked, answered, asker) : []),
  ]
}

/**
 * What is refused when the product is built: a law of which it is plain that it cannot be right. The rest is for its
 * author to mend, and no reason why others should not run it.
 */
export const REFUSED_AT_BUILD: ReadonlySet<FindingCode> = new Set([
  'refused',
  'gap',
  'endsUnsaid',
  'overlap',
  'impossibleRange',
  'rateGap',
  'rateOverlap',
  'duplicate',
  'cycle',
  'wrongKind',
  'unknownReference',
  'impossibleFact',
])

const UNANSWERABLE: ReadonlySet<FindingCode> = new Set([
  'cycle',
  'wrongKind',
  'impossibleRange',
  'impossibleFact',
])

const lookedFor = (
  { law, from }: Kontrol,
  asked: readonly Bestemmelse[],
  asker: Asker,
): readonly Rapport[] => [
  checkBranches(law.bestemmelser, asked, asker),
  ...asked.flatMap((b) => [
    checkGoverning(b, from, asker),
    checkExceptions(b, asker),
    checkReadings(b, asker),
  ]),
]

/** A list of definitions that lacks what the law has would make every check of use pass. @throws TypeError */
function requireNoted({ law, definitions }: Kontrol): void {
  const noted = new Set(definitions.map(({ ting }) => ting))
  const missing = [...law.bestemmelser, ...law.fakta, ...law.skøn, ...law.satser].find(
    (one) => !noted.has(one),
  )
  if (!missing) return
  const name = 'id' in missing ? missing.id : missing.nøgle
  throw new TypeError(`${name} was defined before definitions were noted: call noteDefinitions first`)
}
