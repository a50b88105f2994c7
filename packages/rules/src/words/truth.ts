import { badDefinition } from '../errors.ts'
import { stedOf } from '../requirement-place.ts'
import type { Tekst } from '../text.ts'
import type { Krav, Led } from '../tree.ts'
import { Udtryk } from './expression.ts'

/** Something that is so, or is not so. */
export class Sandt extends Udtryk {
  readonly art = 'sandt' as const
}

/** A requirement with its number in the statute and its words: what trace and letter show. */
export interface NummereretKrav {
  readonly krav: Krav
}

/**
 * A requirement with its number in the statute, written from the place of the rule on ("3" for no. 3, "stk. 2", another
 * paragraph), and its words.
 * @throws RuleError for what is no place in an act
 */
export const krav = (nr: string, tekst: Tekst, er: Sandt): NummereretKrav => {
  requirePlace(nr)
  return { krav: { nr, tekst, led: er.led } }
}

function requirePlace(nr: string): void {
  if (stedOf(nr)) return
  throw badDefinition(
    nr,
    'Det er ikke nummeret på et sted i en lov. Skriv som "1", "stk. 2", "stk. 1, nr. 2" eller "1. pkt.", med paragraffen først, hvis det er en anden.',
    'This is no number of a place in an act. Write as "1", "stk. 2", "stk. 1, nr. 2" or "1. pkt.", with the paragraph first if it is another.',
  )
}

/** A requirement that has words but no number of its own. */
export const led = (tekst: Tekst, er: Sandt): NummereretKrav => ({ krav: { tekst, led: er.led } })

const toKrav = (part: Sandt | NummereretKrav): Krav => (part instanceof Sandt ? { led: part.led } : part.krav)

/** All of the following. What does not arise is left out; of nothing it is met. */
export const alle = (...parts: readonly (Sandt | NummereretKrav)[]): Sandt =>
  new Sandt({ op: 'all', krav: parts.map(toKrav) })

/** At least one of the following. What does not arise is left out; of nothing it is not met. */
export const énAf = (...parts: readonly (Sandt | NummereretKrav)[]): Sandt =>
  new Sandt({ op: 'any', krav: parts.map(toKrav) })

/** The opposite. The opposite of what does not arise does not arise. */
export const ikke = (of: Sandt): Sandt => new Sandt({ op: 'not', of: of.led })

const constant = (value: boolean): Led => ({ op: 'const', kind: 'sandt', value })

/** A condition that is always met: the act asks nothing. */
export const altid: Sandt = new Sandt(constant(true))
/** A condition that is never met: the act gives nothing. A day that never comes is `aldrig`. */
export const aldrigOpfyldt: Sandt = new Sandt(constant(false))
