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

/** A requirement with its number in the statute, as text ("3", "21 a"), and its words. */
export const krav = (nr: string, tekst: Tekst, er: Sandt): NummereretKrav => ({
  krav: { nr, tekst, led: er.led },
})

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
