import { type Kodested, placeIn } from './place.ts'
import type { Tekst } from './text.ts'

export type RuleErrorCode =
  /** Two exceptions apply, give different answers, and nothing says which goes first. */
  | 'exceptionsCollide'
  /** A provision needs its own answer. */
  | 'restsOnItself'
  /** A number left the range of exact integers. */
  | 'notExact'
  /** A question that the database chosen cannot be asked. */
  | 'notInDatabase'
  /** A definition that cannot be right, found when the law is loaded. */
  | 'badDefinition'

/**
 * A fault in the law as written here, never in a case: `hvor` is the id of the provision, fact or rate, and `tekst`
 * says what is wrong and how it is mended. What a user types is refused before it comes this far.
 */
export class RuleError extends Error {
  readonly code: RuleErrorCode
  readonly hvor: string
  readonly tekst: Tekst

  constructor(code: RuleErrorCode, hvor: string, tekst: Tekst) {
    super(`${hvor}: ${tekst.en}`)
    this.name = 'RuleError'
    this.code = code
    this.hvor = hvor
    this.tekst = tekst
  }

  /** Where in the law the refused definition stands; worked out when it is asked for. */
  get sted(): Kodested | undefined {
    return placeIn(this.stack)
  }
}

/** An author's mistake, found when the law is loaded. */
export const badDefinition = (hvor: string, da: string, en: string): RuleError =>
  new RuleError('badDefinition', hvor, { da, en })
