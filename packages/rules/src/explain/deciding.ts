import type { Spor } from '../trace.ts'
import { decisive } from './decisive.ts'

/** A settled yes or no that decided another, and what it was. */
export type Omstændighed = Spor

/**
 * What decided a yes or a no, one level down: requirements with words or a number of their own, other provisions, and
 * conditions that consist of no others. What is only a matter of how the rule is put together is looked through.
 */
export function decidingIn(spor: Spor): readonly Omstændighed[] {
  const { krav: _, ...inside } = spor
  return distinct(spor.valgt ? answering(spor).flatMap(found) : insideOf(inside))
}

/** The parts of a provision that its answer comes of: what it says, or the condition of the exception that won. */
function answering(spor: Spor): readonly Spor[] {
  const { valgt } = spor
  const parts = decisive(spor)
  const condition = parts.filter(
    ({ del }) => del?.art === 'undtagelse' && del.undtagelse === valgt?.undtagelse,
  )
  const said = parts.filter(({ del }) => del?.art === 'svar' || (valgt?.blandt && del?.art === 'mulig'))
  return [...condition, ...said]
}

/** Whether any one of what decided was enough, or would have been. */
export function isAny(spor: Spor): boolean {
  const inside = spor.valgt ? decisive(spor).find(({ del }) => del?.art === 'svar') : spor
  return inside?.led.op === 'any' && decisive(inside).every(isOne)
}

/** Whether a part is one circumstance, and not several put together. */
const isOne = (part: Spor): boolean => found(part)[0]?.led === part.led

function found(part: Spor): readonly Omstændighed[] {
  const { led, krav, udfald } = part
  if (udfald.art !== 'ja' && udfald.art !== 'nej') return []
  if (krav?.tekst || krav?.nr || led.op === 'provision') return [part]
  return insideOf(part)
}

function insideOf(part: Spor): readonly Omstændighed[] {
  switch (part.led.op) {
    case 'const':
      return []
    case 'all':
    case 'any':
    case 'not':
    case 'if':
      return decisive(part).flatMap(found)
    default:
      return part.udfald.art === 'ja' || part.udfald.art === 'nej' ? [part] : []
  }
}

/** The same requirement may stand in a rule more than once. */
function distinct(all: readonly Omstændighed[]): readonly Omstændighed[] {
  const seen = new Set<unknown>()
  return all.filter(({ led, krav }) => {
    const key = krav?.tekst || krav?.nr ? krav : led.op === 'provision' ? led.bestemmelse : led
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
