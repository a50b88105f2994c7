import { retTilKontanthjælp } from '@sagsvej/law'
import type { Afgørelsesart } from '../afgoerelse/art.ts'

/** The decision on an application for kontanthjælp. */
export const kontanthjælpsafgørelser: readonly Afgørelsesart[] = [
  {
    nøgle: 'kontanthjaelp',
    titel: retTilKontanthjælp.bestemmelse.titel,
    bestemmelse: retTilKontanthjælp,
    gunst: 'ja',
    resultat: {
      ja: { da: 'Du får kontanthjælp.', en: 'You get kontanthjælp.' },
      nej: { da: 'Du får ikke kontanthjælp.', en: 'You do not get kontanthjælp.' },
    },
    fratager: false,
    kræverVejledning: false,
  },
]
