import { kanLadeSigRepræsentere } from '@sagsvej/law'
import type { Afgørelsesart } from '../afgoerelse/art.ts'

/** Whether the citizen may be represented or assisted: to refuse it is a decision, with reasons, that can be complained of. */
export const repræsentationsafgørelser: readonly Afgørelsesart[] = [
  {
    nøgle: 'repraesentation',
    titel: kanLadeSigRepræsentere.bestemmelse.titel,
    bestemmelse: kanLadeSigRepræsentere,
    gunst: 'ja',
    resultat: {
      ja: { da: 'Du må have den hjælper, du har valgt.', en: 'You may have the helper you have chosen.' },
      nej: {
        da: 'Du må ikke have den hjælper, du har valgt. Du må vælge en anden.',
        en: 'You may not have the helper you have chosen. You may choose another.',
      },
    },
    fratager: false,
    kræverVejledning: false,
  },
]
