import type { Afgørelsesart } from '../afgoerelse/art.ts'
import { HJÆLPEARTER } from './arter.ts'

/** Each kind of help is decided by its own provision. A refusal takes nothing away that runs. */
export const hjælpeafgørelser: readonly Afgørelsesart[] = [...HJÆLPEARTER.values()].map(
  ({ nøgle, titel, bestemmelse, somGenstand: { da, en } }) => ({
    nøgle,
    titel,
    bestemmelse,
    gunst: 'ja',
    resultat: {
      ja: { da: `Du får ${da}.`, en: `You get ${en}.` },
      nej: { da: `Du får ikke ${da}.`, en: `You do not get ${en}.` },
    },
    fratager: false,
    kræverVejledning: false,
  }),
)
