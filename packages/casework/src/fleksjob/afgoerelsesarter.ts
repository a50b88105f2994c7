import { målgruppeForFleksjob, permanentFleksjob } from '@sagsvej/law'
import type { Afgørelsesart } from '../afgoerelse/art.ts'

/** Decisions on flex jobs: the first, the one after five years, and the permanent. */
export const fleksjobafgørelser: readonly Afgørelsesart[] = [
  {
    nøgle: 'fleksjob',
    titel: { da: 'Ret til fleksjob', en: 'The right to a flex job' },
    bestemmelse: målgruppeForFleksjob,
    gunst: 'ja',
    resultat: {
      ja: { da: 'Du er visiteret til fleksjob.', en: 'You have been granted a flex job.' },
      nej: { da: 'Du er ikke visiteret til fleksjob.', en: 'You have not been granted a flex job.' },
    },
    fratager: false,
    kræverVejledning: false,
    grundlag: 'fleksjob',
  },
  // When five years have gone: no new visitation, and no text read asks for the team again (LAB.120.1).
  {
    nøgle: 'nyt_fleksjob',
    titel: { da: 'Et nyt fleksjob efter 5 år', en: 'A new flex job after 5 years' },
    bestemmelse: målgruppeForFleksjob,
    gunst: 'ja',
    resultat: {
      ja: { da: 'Du får et nyt fleksjob.', en: 'You get a new flex job.' },
      nej: { da: 'Du får ikke et nyt fleksjob.', en: 'You do not get a new flex job.' },
    },
    fratager: true,
    kræverVejledning: false,
  },
  {
    nøgle: 'permanent_fleksjob',
    titel: { da: 'Permanent fleksjob', en: 'A permanent flex job' },
    bestemmelse: permanentFleksjob,
    gunst: 'ja',
    resultat: {
      ja: { da: 'Du får et permanent fleksjob.', en: 'You get a permanent flex job.' },
      nej: { da: 'Du får ikke et permanent fleksjob.', en: 'You do not get a permanent flex job.' },
    },
    fratager: false,
    kræverVejledning: false,
  },
]
