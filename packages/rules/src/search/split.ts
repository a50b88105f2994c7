import { LAST_DAY } from '@sagsvej/calendar'
import { RuleError } from '../errors.ts'
import type { Grundlag } from '../evaluate/context.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import { notArising, only, type Possible, type PossibleNumber } from '../possible.ts'
import type { Spor } from '../trace.ts'
import { cutIn } from './cut.ts'
import type { Knude } from './explore.ts'
import { telligeLister } from './lists.ts'
import { unchanged } from './reuse.ts'
import { tellingDays } from './telling-days.ts'
import { erFaktum, indenFor, mulighederFor, type Ubekendt } from './unknown.ts'
import { hidesVersions } from './waiting.ts'

export interface Deling {
  readonly parts: readonly Possible[]
  /** Whether the parts are all that the unknown can be. */
  readonly all: boolean
  /** Whether the test above it is decided in one of them. */
  readonly decides: boolean
}

/** Parts what an unknown can be where the test above it is decided by it; undefined where it cannot be parted. */
export function splitOf(
  ukendt: Ubekendt,
  test: Spor | undefined,
  node: Knude,
  grundlag: Grundlag,
): Deling | undefined {
  const can = mulighederFor(ukendt, node.kasse, grundlag)
  if (can.ir) return inParts({ ...can, ir: false }, notArising(can.kind))
  switch (can.kind) {
    case 'sandt':
      return inParts(only('sandt', true), only('sandt', false))
    case 'valg':
      return can.keys && inParts(...byVerdict(can.keys, verdictOf(test, ukendt, node, grundlag)))
    case 'tal':
    case 'dato':
      return parted(can, verdictOf(test, ukendt, node, grundlag))
    case 'liste': {
      if (!erFaktum(ukendt) || ukendt.type.art !== 'liste') return undefined
      const lists = telligeLister(ukendt.type, tellingDays(node.spor))
      return { ...inParts(...lists.map((list) => only('liste', list))), all: false }
    }
    case 'dagmængde':
      return undefined
  }
}

const inParts = (...parts: readonly Possible[]): Deling => ({ parts, all: true, decides: true })

type VerdictIf = (can: Possible) => unknown

/** What the test comes to when the unknown is narrowed so; undefined while it is undecided. */
function verdictOf(test: Spor | undefined, ukendt: Ubekendt, node: Knude, grundlag: Grundlag): VerdictIf {
  if (!test) return () => undefined
  const done = unchanged(node.done, ukendt)
  return (can) => {
    const kasse = new Map(node.kasse).set(ukendt, can)
    try {
      return verdictIn(evaluate(test.led, kontekst(indenFor(kasse, grundlag), new Map(done))))
    } catch (error) {
      if (error instanceof RuleError) return undefined
      throw error
    }
  }
}

function verdictIn({ udfald, valgt, række, ...spor }: Spor): unknown {
  if (udfald.art === 'værdi')
    return typeof udfald.værdi === 'object' ? JSON.stringify(udfald.værdi) : udfald.værdi
  if (udfald.art !== 'åben') return udfald.art
  if (valgt && !hidesVersions({ udfald, valgt, ...spor })) return valgt.version ?? valgt.overgang
  return række
}

/** The keys that the test takes as it takes the first, and the others; the first alone where it takes all alike. */
function byVerdict(keys: readonly string[], verdict: VerdictIf): readonly Possible[] {
  const [first = '', ...others] = keys
  const at = verdict(only('valg', first))
  const alike = others.filter((key) => verdict(only('valg', key)) === at)
  const together = alike.length < others.length ? [first, ...alike] : [first]
  const valg = (some: readonly string[]): Possible => ({ kind: 'valg', keys: some, ir: false })
  return [valg(together), valg(keys.filter((key) => !together.includes(key)))]
}

/** Beyond this, whole numbers are not exact. */
const LARGEST = Number.MAX_SAFE_INTEGER

/** Without end, or never, is parted from the rest first; the rest at the cut. */
function parted({ kind, low, high }: PossibleNumber, verdict: VerdictIf): Deling {
  const between = (a: number, b: number): Possible => ({ kind, low: a, high: b, ir: false })
  const [least, most] = kind === 'dato' ? [low, LAST_DAY as number] : [-LARGEST, LARGEST]
  if (low < least || high > most) {
    return inParts(
      ...(low < least ? [between(low, low)] : []),
      between(Math.max(low, least), Math.min(high, most)),
      ...(high > most ? [between(high, high)] : []),
    )
  }
  const { at, decides } = cutIn(low, high, (a, b) => verdict(between(a, b)))
  return { ...inParts(between(low, at - 1), between(at, high)), decides }
}
