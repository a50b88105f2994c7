import type { Dato, MedBestemmelse } from '@sagsvej/rules'
import type { Fristregel } from './frist.ts'
import type { Udløbsregel } from './regneregler.ts'

/** A deadline under the name of its provision. */
export const fristregel = (
  nøgle: string,
  hvem: Fristregel['hvem'],
  bestemmelse: MedBestemmelse<Dato>,
  udløb: Udløbsregel,
): Fristregel => ({ nøgle, titel: bestemmelse.bestemmelse.titel, hvem, bestemmelse, udløb })
