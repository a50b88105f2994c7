import { samletBeskrivelseKræves, sundhedsfagligRådgivningKræves } from '@sagsvej/law'
import { ikkeDød } from '../afgoerelse/krav.ts'
import type { Trin } from '../motor/sagsgang.ts'

/** What has come in place of the team: an overall description, and advice from the health coordinator. */
export const beskrivelsestrin: readonly Trin[] = [
  {
    nøgle: 'samlet_beskrivelse',
    titel: samletBeskrivelseKræves.bestemmelse.titel,
    siger: {
      da: 'Beskriv borgerens forudsætninger for at arbejde. Skriv borgerens eget syn ind.',
      en: 'Describe the citizen’s capacity for work. Write in the citizen’s own view.',
    },
    roller: ['sagsbehandler'],
    findes: { efter: samletBeskrivelseKræves, fra: '2026-07-01' },
    skal: { art: 'lov', bestemmelse: samletBeskrivelseKræves },
    kræver: [ikkeDød],
    gøresVed: ['SamletBeskrivelseUdarbejdet'],
  },
  {
    nøgle: 'raadgivning_bedt_om',
    titel: { da: 'Bed om sundhedsfaglig rådgivning', en: 'Ask for health advice' },
    siger: {
      da: 'Bed regionens sundhedskoordinator om råd, og skriv hvad I spørger om.',
      en: 'Ask the region’s health coordinator for advice, and write what you ask.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes: { efter: sundhedsfagligRådgivningKræves, fra: '2026-07-01' },
    skal: { art: 'lov', bestemmelse: sundhedsfagligRådgivningKræves },
    gøresVed: ['SundhedsrådgivningBedtOm'],
  },
  {
    nøgle: 'raadgivning',
    titel: sundhedsfagligRådgivningKræves.bestemmelse.titel,
    siger: {
      da: 'Sundhedskoordinatoren giver sit råd, efter at borgeren er inddraget.',
      en: 'The health coordinator gives the advice after the citizen has been drawn in.',
    },
    roller: ['sundhedskoordinator'],
    findes: { efter: sundhedsfagligRådgivningKræves, fra: '2026-07-01' },
    skal: { art: 'lov', bestemmelse: sundhedsfagligRådgivningKræves },
    efter: ['raadgivning_bedt_om'],
    gøresVed: ['SundhedsrådgivningYdet'],
  },
]
