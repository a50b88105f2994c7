import { IKKE_RELEVANT, JA, mergeOpen, NEJ, type Udfald } from '../outcome.ts'
import type { Spor } from '../trace.ts'
import type { Comparison, Krav, Led } from '../tree.ts'
import type { Kontekst } from './context.ts'
import { asNumber, strict } from './strict.ts'

type Of<Op extends Led['op']> = Extract<Led, { op: Op }>

/** Every requirement is evaluated, also after the answer is settled: the letter must name each that fails. */
const requirements = (krav: readonly Krav[], k: Kontekst): Spor[] =>
  krav.map((one) => ({ ...k.evaluate(one.led, k), krav: one }))

/** A requirement that does not arise neither helps nor hinders. */
function settle(børn: readonly Spor[], decides: 'ja' | 'nej', otherwise: Udfald): Udfald {
  const outcomes = børn.map((b) => b.udfald).filter((o) => o.art !== 'ikke relevant')
  if (outcomes.some((o) => o.art === decides)) return decides === 'ja' ? JA : NEJ
  if (outcomes.some((o) => o.art === 'åben')) return mergeOpen(outcomes)
  return otherwise
}

export function evaluateAll(led: Of<'all' | 'any'>, k: Kontekst): Spor {
  const børn = requirements(led.krav, k)
  return { led, udfald: settle(børn, 'nej', JA), børn }
}

export function evaluateAny(led: Of<'all' | 'any'>, k: Kontekst): Spor {
  const børn = requirements(led.krav, k)
  return { led, udfald: settle(børn, 'ja', NEJ), børn }
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

/** When the condition is open, the answer is still settled if both branches give the same. */
export function evaluateIf(led: Of<'if'>, k: Kontekst): Spor {
  const when = k.evaluate(led.when, k)
  if (when.udfald.art === 'ikke relevant') return { led, udfald: IKKE_RELEVANT, børn: [when] }
  if (when.udfald.art !== 'åben') {
    const taken = k.evaluate(when.udfald.art === 'ja' ? led.met : led.unmet, k)
    return { led, udfald: taken.udfald, børn: [when, taken] }
  }
  const branches = [k.evaluate(led.met, k), k.evaluate(led.unmet, k)] as const
  const [then, otherwise] = branches
  const udfald = sameAnswer(then.udfald, otherwise.udfald)
    ? then.udfald
    : mergeOpen([when.udfald, then.udfald, otherwise.udfald])
  return { led, udfald, børn: [when, ...branches] }
}
