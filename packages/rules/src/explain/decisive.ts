import { unknownOf } from '../possible.ts'
import type { Spor } from '../trace.ts'
import { kindOf } from '../tree-kind.ts'

/**
 * The parts of a settled answer that had a say in it: of a list that fails only what fails it, of alternatives that are
 * met only what meets them, and nothing that could still come out either way. Whoever knows these knows the answer.
 */
export function decisive(spor: Spor): readonly Spor[] {
  const { led, udfald } = spor
  const deciding =
    led.op === 'all' && udfald.art === 'nej'
      ? 'nej'
      : led.op === 'any' && udfald.art === 'ja'
        ? 'ja'
        : undefined
  const parts = told(spor)
  return deciding === undefined ? parts : parts.filter((part) => part.udfald.art === deciding)
}

/** The parts of a settled answer that tell something of the case: what is open tells something by its bounds only. */
export const told = (spor: Spor): readonly Spor[] => spor.børn.filter((part) => tells(part, spor))

const found = new WeakMap<readonly Spor[], boolean>()

function tells(part: Spor, whole: Spor): boolean {
  const { led, udfald, børn } = part
  if (udfald.art !== 'åben') return true
  if (led.op === 'fact') return isPartlyKnown(part)
  if (udfald.kan.kind === 'sandt' && udfald.kan.ja && udfald.kan.nej && !arisesForChoice(whole)) return false
  const before = found.get(børn)
  if (before !== undefined) return before
  const something = børn.some((one) => tells(one, part))
  found.set(børn, something)
  return something
}

/** A choice between two that differ needs to know at least that its condition arises, and so do the parts of that. */
const arisesForChoice = ({ led, udfald }: Spor): boolean =>
  udfald.art === 'åben' && (led.op === 'if' || kindOf(led) === 'sandt')

/** Whether more is known of an open fact than that it is one of its kind. */
export function isPartlyKnown({ led, udfald }: Spor): boolean {
  if (led.op !== 'fact' || udfald.art !== 'åben') return false
  return JSON.stringify(udfald.kan) !== JSON.stringify(unknownOf(led.faktum.type))
}

/** All that had a say, the whole first, each provision looked into once. */
export function* walkDecisive(spor: Spor, seen: Set<readonly Spor[]> = new Set()): Generator<Spor> {
  yield spor
  if (seen.has(spor.børn)) return
  if (spor.børn.length > 0) seen.add(spor.børn)
  for (const part of decisive(spor)) yield* walkDecisive(part, seen)
}
