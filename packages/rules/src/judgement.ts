import type { Day } from '@sagsvej/calendar'
import type { Tekst } from './text.ts'

/** Who may make a judgement. */
export type Rolle = 'sagsbehandler' | 'læge' | 'rehabiliteringsteam' | 'lægekonsulent'

/** Everyone who may make a judgement, by name. */
export const ROLLE_NAVN: Readonly<Record<Rolle, Tekst>> = {
  sagsbehandler: { da: 'sagsbehandleren', en: 'the caseworker' },
  læge: { da: 'lægen', en: 'the doctor' },
  rehabiliteringsteam: { da: 'rehabiliteringsteamet', en: 'the rehabilitation team' },
  lægekonsulent: { da: 'lægekonsulenten', en: 'the medical adviser' },
}

/**
 * A judgement (skøn): made by a person in the right role, with a reason and on documented ground; never computed.
 * `hvem` are the roles that may make it; `grundlag` is what must be documented first; `udsagn` says each answer in a
 * clause that follows "has found that".
 */
export interface Skøn {
  readonly navn: string
  readonly nøgle: string
  readonly etiket: Tekst
  readonly spørgsmål: Tekst
  readonly udsagn?: { readonly ja: Tekst; readonly nej: Tekst }
  readonly hvem: readonly Rolle[]
  readonly grundlag: readonly Tekst[]
}

/** A judgement as it was made: by whom, known since when, the reason in that person's own words, and on what ground. */
export interface Foretaget {
  readonly af: Rolle
  readonly den: Day
  readonly begrundelse: string
  readonly grundlag: readonly string[]
}
