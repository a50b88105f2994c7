import { type Afgørelse, hindranceText, reasons, reasonsText, type Sprog, type Tekst } from '@sagsvej/rules'
import type { Svar } from '../types.ts'
import { erLovensSvar } from './kort.ts'
import { resultatAf } from './resultat.ts'

/** The body of a decision's reasons in paragraphs, or, where it cannot be written, what is missing first. */
export interface Begrundelsestekst {
  readonly skrevet: boolean
  readonly afsnit: readonly string[]
}

/** Where there is no result, nothing is given and nothing refused; `reasons` then says what is missing. */
const UDEN_RESULTAT: Afgørelse = { resultat: { da: '', en: '' }, medhold: false }

/**
 * The body of the reasons that FVL.22-24 ask of a written decision: the rules, the facts given weight, and the main
 * considerations of each judgement, addressed to the person. A draft: a person decides and signs.
 */
export function begrundelse(svar: Svar, sprog: Sprog): Begrundelsestekst {
  if (!erLovensSvar(svar)) return { skrevet: false, afsnit: [svar.overskrift[sprog], IKKE_LOVENS[sprog]] }
  const found = reasons(svar.spor, resultatAf(svar) ?? UDEN_RESULTAT)
  return found.art === 'begrundelse'
    ? { skrevet: true, afsnit: reasonsText(found.dele, sprog) }
    : { skrevet: false, afsnit: hindranceText(found.hindringer, sprog) }
}

const IKKE_LOVENS: Tekst = {
  da: 'Det svar er ikke regnet ud af loven, så der kan ikke skrives en begrundelse for det her.',
  en: 'That answer is not worked out from the act, so no reasons can be written for it here.',
}
