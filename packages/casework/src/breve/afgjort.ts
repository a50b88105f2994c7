import type { Afgørelse, Spor } from '@sagsvej/rules'
import { erLovensSvar } from '../vurdering/forklaring/kort.ts'
import { resultatAf } from '../vurdering/forklaring/resultat.ts'
import type { Svar } from '../vurdering/types.ts'

/** What was decided: its result in words, whether it gives all that was asked for, and the trace it rests on. */
export interface Afgjort extends Afgørelse {
  readonly spor: Spor
}

/** An answer of an assessment as a decision; undefined where it is open, put aside, or no decision can be made of it. */
export function afgjortAf(svar: Svar): Afgjort | undefined {
  const resultat = erLovensSvar(svar) ? resultatAf(svar) : undefined
  return resultat && { ...resultat, spor: svar.spor }
}
