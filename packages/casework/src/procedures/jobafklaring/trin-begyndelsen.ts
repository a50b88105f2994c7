import { cvIJobafklaring, koordinerendeSagsbehandler, teamfrist } from '@sagsvej/law'
import { rehabiliteringssager } from '../../rehabilitering/rehabiliteringssager.ts'
import { emne } from '../../sag/emne.ts'
import { ikkeDød } from '../afgoerelse/krav.ts'
import type { Trin } from '../motor/sagsgang.ts'
import { førsteSagITeamet } from './stillingen.ts'

const SKAL_I_TEAMET = {
  art: 'når',
  siger: {
    da: 'Når sagen om det første forløb skal i teamet efter loven på startdagen.',
    en: 'When the case of the first course must go to the team by the law of its first day.',
  },
  gælder: førsteSagITeamet,
} as const

/** A caseworker who stays, the CV, and the case before the team. */
export const begyndelsestrin: readonly Trin[] = [
  {
    nøgle: 'koordinerende_sagsbehandler',
    titel: { da: 'En koordinerende sagsbehandler', en: 'A coordinating caseworker' },
    siger: {
      da: 'Udpeg den, der følger borgeren gennem hele forløbet og samler trådene på tværs.',
      en: 'Appoint the one who follows the citizen through the whole course and gathers the threads.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'lov', bestemmelse: koordinerendeSagsbehandler },
    kræver: [ikkeDød],
    gøresVed: ['KoordinerendeSagsbehandlerUdpeget'],
  },
  {
    nøgle: 'cv',
    titel: { da: 'Begynd på cv’et sammen', en: 'Begin on the CV together' },
    siger: {
      da: 'Begynd tidligt i forløbet, og hjælp borgeren med at lægge det på Jobnet.',
      en: 'Begin early in the course, and help the citizen put it on Jobnet.',
    },
    roller: ['sagsbehandler', 'borger', 'repraesentant', 'leverandoer'],
    skal: { art: 'lov', bestemmelse: cvIJobafklaring },
    gøresVed: ['CvPåbegyndt'],
  },
  {
    nøgle: 'i_teamet',
    titel: { da: 'Sagen i rehabiliteringsteamet', en: 'The case before the rehabilitation team' },
    siger: {
      da: 'Begynd sagen for teamet. Ventes borgeren snart rask, eller går en tværfaglig indsats videre, skal den ikke.',
      en: 'Begin the case for the team. Not if the citizen is expected well soon, or help across fields goes on.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: SKAL_I_TEAMET,
    gøresVed: ['RehabiliteringssagBegyndt'],
    tæller: (event) => event.type === 'RehabiliteringssagBegyndt' && event.gaelder === 'jobafklaring',
    frist: teamfrist,
  },
  {
    nøgle: 'teamet_behandlet',
    titel: { da: 'Teamet har behandlet sagen', en: 'The team has dealt with the case' },
    siger: {
      da: 'Teamet siger, hvilken indsats der skal være i forløbet.',
      en: 'The team says which help there is to be in the course.',
    },
    roller: ['team'],
    skal: SKAL_I_TEAMET,
    efter: ['i_teamet'],
    gøresVed: ['IndstillingAfgivet'],
    tæller: (event, sag) =>
      event.type === 'IndstillingAfgivet' &&
      emne(sag, rehabiliteringssager).get(event.rehabsagId)?.gælder === 'jobafklaring',
    frist: teamfrist,
  },
]
