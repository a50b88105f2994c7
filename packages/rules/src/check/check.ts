import type { Day } from '@sagsvej/calendar'
import type { Lovsamling } from '../collect.ts'
import type { Definition } from '../definitions.ts'
import { checkCycles } from './cycles.ts'
import { checkExpressions } from './expressions.ts'
import { checkFacts } from './facts.ts'
import type { Finding, Om } from './finding.ts'
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
  readonly today: Day
  /** What tests have been answered by; without it nothing is told of tests. */
  readonly answered?: Answered
}

/** Everything found in the law, in the order of its files. */
export function checkLaw(kontrol: Kontrol): readonly Finding[] {
  const { law, definitions, today, answered } = kontrol
  requireNoted(kontrol)
  const found = [
    ...checkNames(definitions),
    ...checkUse(law, definitions),
    ...checkFacts(law.fakta),
    ...checkCycles(law.bestemmelser),
    ...checkUnbound(law.mål),
    ...checkStatements([...law.bestemmelser, ...law.satser]),
    ...checkExpressions(law.bestemmelser),
    ...law.bestemmelser.flatMap(checkVersions),
    ...law.satser.flatMap((sats) => checkRate(sats, today)),
    ...(answered ? checkTested(law.bestemmelser, answered) : []),
  ]
  return inOrder(found, definitions)
}

/** A list of definitions that lacks what the law has would make every check of use pass. @throws TypeError */
function requireNoted({ law, definitions }: Kontrol): void {
  const noted = new Set(definitions.map(({ ting }) => ting))
  const missing = [...law.bestemmelser, ...law.fakta, ...law.skøn].find((one) => !noted.has(one))
  if (!missing) return
  const name = 'id' in missing ? missing.id : missing.nøgle
  throw new TypeError(`${name} was defined before definitions were noted: call noteDefinitions first`)
}

const keyOf = ({ slags, navn }: Om): string => `${slags} ${navn}`

/** Each finding with the place of what it is about, sorted by it. */
function inOrder(found: readonly Finding[], definitions: readonly Definition[]): readonly Finding[] {
  const places = new Map(definitions.map((one) => [keyOf(nameOf(one)), one.sted]))
  return found
    .map((finding) => {
      const sted = finding.sted ?? places.get(keyOf(finding.om))
      return sted ? { ...finding, sted } : finding
    })
    .sort(byPlace)
}

const byPlace = (a: Finding, b: Finding): number =>
  (a.sted?.fil ?? '').localeCompare(b.sted?.fil ?? '') ||
  (a.sted?.linje ?? 0) - (b.sted?.linje ?? 0) ||
  (a.version ?? 0) - (b.version ?? 0)
