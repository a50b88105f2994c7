import { målgruppeForFleksjob, retTilLedighedsydelse } from '@sagsvej/law'
import type { Afgørelsesart } from '../afgoerelse/art.ts'

/** The right to the benefit, and the right to a flex job as it is decided anew. */
export const ledighedsafgørelsesarter: readonly Afgørelsesart[] = [
  {
    nøgle: 'ret_til_ledighedsydelse',
    titel: retTilLedighedsydelse.bestemmelse.titel,
    bestemmelse: retTilLedighedsydelse,
    gunst: 'ja',
    fratager: false,
    kræverVejledning: false,
    resultat: {
      ja: { da: 'Du får ledighedsydelse.', en: 'You get flex job unemployment benefit.' },
      nej: { da: 'Du får ikke ledighedsydelse.', en: 'You do not get flex job unemployment benefit.' },
    },
  },
  {
    nøgle: 'fleksjob_revurderet',
    titel: { da: 'Retten til fleksjob, vurderet igen', en: 'The right to a flex job, assessed again' },
    bestemmelse: målgruppeForFleksjob,
    gunst: 'ja',
    fratager: true,
    kræverVejledning: false,
    resultat: {
      ja: { da: 'Du har stadig ret til fleksjob.', en: 'You still have a right to a flex job.' },
      nej: {
        da: 'Du har ikke længere ret til fleksjob og ledighedsydelse.',
        en: 'You no longer have a right to a flex job and to the benefit.',
      },
    },
  },
]
