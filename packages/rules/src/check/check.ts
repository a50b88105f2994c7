import type { Day } from '@sagsvej/calendar'
import type { Lovsamling } from '../collect.ts'
import type { Definition } from '../definitions.ts'
import type { Sted } from '../place.ts'
import { checkCycles } from './cycles.ts'
import { checkExpressions } from './expressions.ts'
import { checkFacts } from './facts.ts'
import type { Finding, Om, Rapport } from './finding.ts'
import { checkNames, checkUse, nameOf } from './inventory.ts'
import { checkRate } from './rates.ts'
import { checkStatements } from './statements.ts'
import { type Answered, checkTested } from './tested.ts'
import { checkUnbound } from './unbound.ts'
import { checkVersions } from './versions.ts'

/** What is checked. */
export interface Kontrol {
  readonly law: Lovsamling
  /** Every definition made while the law was loaded: see `noteDefinitions`. */
  readonly definitions: readonly Definition[]
  /** What is to be told of; all there is unless given. */
  readonly about?: (om: Om, sted: Sted | undefined) => boolean
  /** The first day the law is for, and the keys of the facts that may lie before it. */
  readonly from?: Day
  readonly before?: readonly string[]
  /** The most nodes to look at for one question, before it is told to be undecided. */
  readonly limit?: number
  /** Without it nothing is told that depends on which day it is. */
  readonly today?: Day
  /** What tests have been answered by; without it nothing is told of tests. */
  readonly answered?: Answered
}

/** Everything found in the law, in the order of its files. */
export function checkLaw(kontrol: Kontrol): Rapport {
  const { law, definitions, today, answered } = kontrol
  requireNoted(kontrol)
  const rates = definitions.flatMap((one) => (one.slags === 'sats' ? [one.ting] : []))
  const found: readonly Finding[] = [
    ...checkNames(definitions),
    ...checkUse(law, definitions),
    ...checkFacts(law.fakta),
    ...checkCycles(law.bestemmelser),
    ...checkUnbound(law.mål),
    ...checkStatements([...law.bestemmelser, ...rates]),
    ...checkExpressions(law.bestemmelser),
    ...law.bestemmelser.flatMap(checkVersions),
    ...rates.flatMap((sats) => checkRate(sats, today)),
    ...(answered ? checkTested(law.bestemmelser, answered) : []),
  ]
  return { findings: inOrder(found, kontrol), undecided: [] }
}

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

const keyOf = ({ slags, navn }: Om): string => `${slags} ${navn}`

/** What is to be told of, each with the place of what it is about, sorted by it. */
function inOrder<T extends Pick<Finding, 'om' | 'version' | 'sted'>>(
  found: readonly T[],
  { definitions, about = () => true }: Kontrol,
): readonly T[] {
  const places = new Map(definitions.map((one) => [keyOf(nameOf(one)), one.sted]))
  return found
    .map((one) => {
      const sted = places.get(keyOf(one.om))
      return sted ? { ...one, sted } : one
    })
    .filter(({ om, sted }) => about(om, sted))
    .sort(byPlace)
}

type Placed = Pick<Finding, 'version' | 'sted'>

const byPlace = (a: Placed, b: Placed): number =>
  (a.sted?.fil ?? '').localeCompare(b.sted?.fil ?? '') ||
  (a.sted?.linje ?? 0) - (b.sted?.linje ?? 0) ||
  (a.version ?? 0) - (b.version ?? 0)
