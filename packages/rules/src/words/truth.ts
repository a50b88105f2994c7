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

/** The number as it is written from the place of the rule on: '1' (no. 1), 'stk. 2', '1. pkt.'. @throws RuleError */
export const krav = (nr: string, tekst: Tekst, er: Sandt): NummereretKrav => {
  requirePlace(nr)
  return { krav: { nr, tekst, led: er.led } }
}

function requirePlace(nr: string): void {
  if (stedOf(nr)) return
  throw badDefinition(
    nr,
    'Det er ikke nummeret på et sted i en lov. Skriv som "1", "stk. 2", "stk. 1, nr. 2", "1. pkt." eller "§ 3".',
    'This is no number of a place in an act. Write as "1", "stk. 2", "stk. 1, nr. 2", "1. pkt." or "§ 3".',
  )
}

/** A requirement that has words but no number of its own. */
export const led = (tekst: Tekst, er: Sandt): NummereretKrav => ({ krav: { tekst, led: er.led } })

const toKrav = (part: Sandt | NummereretKrav): Krav => (part instanceof Sandt ? { led: part.led } : part.krav)

/** All of the following. */
export const alle = (...parts: readonly (Sandt | NummereretKrav)[]): Sandt =>
  new Sandt({ op: 'all', krav: parts.map(toKrav) })

/** At least one of the following. */
export const énAf = (...parts: readonly (Sandt | NummereretKrav)[]): Sandt =>
  new Sandt({ op: 'any', krav: parts.map(toKrav) })

export const ikke = (of: Sandt): Sandt => new Sandt({ op: 'not', of: of.led })

const constant = (value: boolean): Led => ({ op: 'const', kind: 'sandt', value })

export const altid: Sandt = new Sandt(constant(true))
export const aldrigOpfyldt: Sandt = new Sandt(constant(false))
