import { mergeOpen, NO_REASONS, openChoice, outcomeOf, possibleOf, type Udfald } from '../outcome.ts'
import { both, either, notArising, type PossibleTruth } from '../possible.ts'
import { måske, type Spor } from '../trace.ts'
import type { Comparison, Krav, Led } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import type { Kind } from '../value.ts'
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
function settle(børn: readonly Spor[], decides: 'ja' | 'nej'): Udfald {
  const otherwise = decides === 'ja' ? 'nej' : 'ja'
  const parts = børn.map((b) => possibleOf(b.udfald, 'sandt'))
  const may = (part: PossibleTruth) => part[otherwise] || part.ir
  const decided = parts.some((part) => part[decides])
  const undecided = parts.every(may) && (parts.length === 0 || parts.some((part) => part[otherwise]))
  const ir = parts.length > 0 && parts.every((part) => part.ir)
  const [ja, nej] = decides === 'ja' ? [decided, undecided] : [undecided, decided]
  return outcomeOf({ kind: 'sandt', ja, nej, ir }, () => mergeOpen(børn.map((b) => b.udfald)))
}

export function evaluateAll(led: Of<'all' | 'any'>, k: Kontekst): Spor {
  const børn = requirements(led.krav, k)
  return { led, udfald: settle(børn, 'nej'), børn }
}

export function evaluateAny(led: Of<'all' | 'any'>, k: Kontekst): Spor {
  const børn = requirements(led.krav, k)
  return { led, udfald: settle(børn, 'ja'), børn }
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

export function evaluateCompare(led: Of<'compare'>, k: Kontekst): Spor {
  const given = k.grundlag.antag?.(led)
  if (given) return { led, udfald: outcomeOf(given, () => NO_REASONS), børn: [] }
  return strict(led, [k.evaluate(led.a, k), k.evaluate(led.b, k)], ([a, b]) =>
    HOLDS[led.how](asNumber(a), asNumber(b)),
  )
}

export function evaluateIsOneOf(led: Of<'isOneOf'>, k: Kontekst): Spor {
  const of = k.evaluate(led.of, k)
  const { keys, ir } = possibleOf(of.udfald, 'valg')
  const ja = keys?.some((key) => led.keys.includes(key)) ?? true
  const nej = keys?.some((key) => !led.keys.includes(key)) ?? true
  return { led, udfald: outcomeOf({ kind: 'sandt', ja, nej, ir }, () => mergeOpen([of.udfald])), børn: [of] }
}

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
  const [met, unmet] = branches.map((b) => b.udfald)
  if (!met || !unmet) throw new TypeError('an if has two branches')
  return {
    led,
    udfald: undecided(when.udfald, met, unmet, kindOf(led)),
    børn: [when, ...branches.map(måske)],
  }
}

function undecided(when: Udfald, met: Udfald, unmet: Udfald, kind: Kind): Udfald {
  if (sameAnswer(met, unmet)) return met
  const { ja, nej, ir } = possibleOf(when, 'sandt')
  const [a, b] = [possibleOf(met, kind), possibleOf(unmet, kind)]
  const ways = [...(ja ? [a] : []), ...(nej ? [b] : []), ...(ir ? [both(a, b), notArising(kind)] : [])]
  const reasons = () => (when.art === 'åben' ? openChoice([when], [met, unmet]) : mergeOpen([met, unmet]))
  return outcomeOf(ways.reduce(either), reasons)
}
