import { fleksløntilskudSkalTilbagebetales, kanKrævesTilbage, skalBetaleTilbage } from '@sagsvej/law'
import type { Afgørelsesart } from '../afgoerelse/art.ts'

const kræver = {
  gunst: 'nej',
  fratager: true,
  kræverVejledning: false,
  resultat: {
    ja: { da: 'Du skal betale penge tilbage.', en: 'You must pay money back.' },
    nej: { da: 'Du skal ikke betale noget tilbage.', en: 'You need not pay anything back.' },
  },
} as const

/** The decisions by which something that was paid is claimed back. */
export const tilbagebetalingsafgørelser: readonly Afgørelsesart[] = [
  {
    ...kræver,
    nøgle: 'tilbagebetaling_skal',
    titel: skalBetaleTilbage.bestemmelse.titel,
    bestemmelse: skalBetaleTilbage,
  },
  {
    ...kræver,
    nøgle: 'tilbagebetaling_kan',
    titel: kanKrævesTilbage.bestemmelse.titel,
    bestemmelse: kanKrævesTilbage,
  },
  {
    ...kræver,
    nøgle: 'tilbagebetaling_fleksloentilskud',
    titel: fleksløntilskudSkalTilbagebetales.bestemmelse.titel,
    bestemmelse: fleksløntilskudSkalTilbagebetales,
  },
]
