import { forløbetOphører, retTilJobafklaring, retTilNytForløb } from '@sagsvej/law'
import type { Afgørelsesart } from '../afgoerelse/art.ts'

/** Decisions on job clarification: the grant, the next course, and the end. */
export const jobafklaringsafgørelser: readonly Afgørelsesart[] = [
  {
    nøgle: 'jobafklaring',
    titel: { da: 'Ret til jobafklaringsforløb', en: 'The right to a job clarification course' },
    bestemmelse: retTilJobafklaring,
    gunst: 'ja',
    resultat: {
      ja: { da: 'Du får et jobafklaringsforløb.', en: 'You get a job clarification course.' },
      nej: {
        da: 'Du får ikke et jobafklaringsforløb.',
        en: 'You do not get a job clarification course.',
      },
    },
    fratager: false,
    kræverVejledning: false,
  },
  {
    nøgle: 'nyt_jobafklaring',
    titel: {
      da: 'Ret til et nyt jobafklaringsforløb',
      en: 'The right to a new job clarification course',
    },
    bestemmelse: retTilNytForløb,
    gunst: 'ja',
    resultat: {
      ja: { da: 'Du får et nyt jobafklaringsforløb.', en: 'You get a new job clarification course.' },
      nej: {
        da: 'Du får ikke et nyt jobafklaringsforløb.',
        en: 'You do not get a new job clarification course.',
      },
    },
    fratager: false,
    kræverVejledning: false,
  },
  {
    nøgle: 'ophoer_jobafklaring',
    titel: { da: 'Stop af jobafklaringsforløbet', en: 'The end of the job clarification course' },
    bestemmelse: forløbetOphører,
    gunst: 'nej',
    resultat: {
      ja: { da: 'Dit jobafklaringsforløb stopper.', en: 'Your job clarification course ends.' },
      nej: { da: 'Dit jobafklaringsforløb fortsætter.', en: 'Your job clarification course goes on.' },
    },
    fratager: true,
    kræverVejledning: false,
  },
]
