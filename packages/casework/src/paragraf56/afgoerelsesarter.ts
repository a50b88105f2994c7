import { aftaleForSelvstændigKanIndgås, aftaleKanFornyes, aftaleKanIndgås } from '@sagsvej/law'
import type { Afgørelsesart } from '../afgoerelse/art.ts'

const giver = {
  gunst: 'ja',
  fratager: false,
  kræverVejledning: false,
  resultat: {
    ja: { da: 'Kommunen godkender aftalen.', en: 'The municipality approves the agreement.' },
    nej: { da: 'Kommunen godkender ikke aftalen.', en: 'The municipality does not approve the agreement.' },
  },
} as const

/** The approval of an agreement on a long-term or chronic illness, or its refusal. */
export const sygdomsaftaleafgørelser: readonly Afgørelsesart[] = [
  {
    ...giver,
    nøgle: 'paragraf56',
    titel: aftaleKanIndgås.bestemmelse.titel,
    bestemmelse: aftaleKanIndgås,
  },
  {
    ...giver,
    nøgle: 'paragraf56_fornyet',
    titel: aftaleKanFornyes.bestemmelse.titel,
    bestemmelse: aftaleKanFornyes,
  },
  {
    ...giver,
    nøgle: 'paragraf56_selvstaendig',
    titel: aftaleForSelvstændigKanIndgås.bestemmelse.titel,
    bestemmelse: aftaleForSelvstændigKanIndgås,
  },
]
