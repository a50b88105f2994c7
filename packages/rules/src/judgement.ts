import type { Tekst } from './text.ts'

/** Who may make a judgement. */
export type Rolle = 'sagsbehandler' | 'læge' | 'rehabiliteringsteam' | 'lægekonsulent'

/**
 * A judgement (skøn): made by a person in the right role, with a reason and on documented ground; never computed.
 * `hvem` are the roles that may make it; `grundlag` is what must be documented first.
 */
export interface Skøn {
  readonly navn: string
  readonly nøgle: string
  readonly etiket: Tekst
  readonly spørgsmål: Tekst
  readonly hvem: readonly Rolle[]
  readonly grundlag: readonly Tekst[]
}
