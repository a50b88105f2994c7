import { defined } from '../definitions.ts'
import type { Rolle, Skøn } from '../judgement.ts'
import type { Tekst } from '../text.ts'
import { transliterate } from '../transliterate.ts'
import { Sandt } from './truth.ts'

export interface SkønOplysninger {
  readonly etiket: Tekst
  readonly spørgsmål: Tekst
  readonly udsagn?: { readonly ja: Tekst; readonly nej: Tekst }
  readonly hvem: readonly Rolle[]
  readonly grundlag: readonly Tekst[]
}

/** A named judgement, usable as a condition; a person answers it, with a reason. Until then it may be yes or no. */
export const skøn = (navn: string, om: SkønOplysninger): Sandt & { readonly skøn: Skøn } => {
  const definition: Skøn = defined('skøn', { navn, nøgle: transliterate(navn), ...om })
  return Object.assign(new Sandt({ op: 'judgement', skøn: definition }), { skøn: definition })
}
