import { IKKE_RELEVANT, JA, mergeOpen, NEJ, openChoice, type Udfald } from '../outcome.ts'
import { måske, type Spor } from '../trace.ts'
import type { Comparison, Krav, Led } from '../tree.ts'
import type { Kontekst } from './context.ts'
import { asNumber, strict } from './strict.ts'

type Of<Op extends Led['op']> = Extract<Led, { op: Op }>

/** Every requirement is evaluated, also after the answer is settled: the letter must name each that fails. */
const requirements = (krav: readonly Krav[], k: Kontekst): Spor[] =>
  krav.map((one) => ({ ...k.evaluate(one.led, k), krav: one }))

/**
 * A requirement that does not arise neither helps nor hinders; where none of them arises, the list does not either.
 * An empty list of all is met, and of any is not.
 */
function settle(børn: readonly Spor[], decides: Udfald, otherwise: Udfald): Udfald {
  const outcomes = børn.map((b) => b.udfald).filter((o) => o.art !== 'ikke relevant')
  if (outcomes.length === 0 && børn.length > 0) return IKKE_RELEVANT
  if (outcomes.some((o) => o.art === decides.art)) return decides
  return outcomes.some((o) => o.art === 'åben') ? mergeOpen(outcomes) : otherwise
}

export function evaluateAll(led: Of<'all' | 'any'>, k: Kontekst): Spor {
  const børn = requirements(led.krav, k)
  return { led, udfald: settle(børn, NEJ, JA), børn }
}

export function evaluateAny(led: Of<'all' | 'any'>, k: Kontekst): Spor {
  const børn = requirements(led.krav, k)
  return { led, udfald: settle(børn, JA, NEJ), børn }
}

export const evaluateNot = (led: Of<'not'>, k: Kontekst): Spor =>
  strict(led, [k.evaluate(led.of, k)], ([v]) => v !== true)

const HOLDS: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  atLeast: (a, b) => a >= b,
  over: (a, b) => a > b,
  atMost: (a, b) => a <= b,
  under: (a, b) => a < b,
  equal: (a, b) => a === b,
}

export const evaluateCompare = (led: Of<'compare'>, k: Kontekst): Spor =>
  strict(led, [k.evaluate(led.a, k), k.evaluate(led.b, k)], ([a, b]) =>
    HOLDS[led.how](asNumber(a), asNumber(b)),
  )

export const evaluateIsOneOf = (led: Of<'isOneOf'>, k: Kontekst): Spor =>
  strict(led, [k.evaluate(led.of, k)], ([v]) => typeof v === 'string' && led.keys.includes(v))

/** Two settled outcomes that say the same. */
export const sameAnswer = (a: Udfald, b: Udfald): boolean =>
  a.art === b.art && a.art !== 'åben' && (a.art !== 'værdi' || (b.art === 'værdi' && same(a.værdi, b.værdi)))

const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b))

/**
 * When the condition is open or does not arise, the answer is still settled if both branches give the same; else a
 * condition that does not arise leaves the question without answer.
 */
export function evaluateIf(led: Of<'if'>, k: Kontekst): Spor {
  const when = k.evaluate(led.when, k)
  if (when.udfald.art === 'ja' || when.udfald.art === 'nej') {
    const taken = k.evaluate(when.udfald.art === 'ja' ? led.met : led.unmet, k)
    return { led, udfald: taken.udfald, børn: [when, taken] }
  }
  const branches = [k.evaluate(led.met, k), k.evaluate(led.unmet, k)]
  const udfald = undecided(
    when.udfald,
    branches.map((b) => b.udfald),
  )
  return { led, udfald, børn: [when, ...branches.map(måske)] }
}

function undecided(when: Udfald, branches: readonly Udfald[]): Udfald {
  const [first] = branches
  if (first && branches.every((b) => sameAnswer(b, first))) return first
  if (when.art === 'åben') return openChoice([when], branches)
  const canAgree = branches.some((b) => b.art === 'åben') && branches.every((b) => b.art !== 'ikke relevant')
  return canAgree ? mergeOpen(branches) : IKKE_RELEVANT
}
