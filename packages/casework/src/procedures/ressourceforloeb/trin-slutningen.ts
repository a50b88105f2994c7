import { forløbsslutningsfrist } from '@sagsvej/law'
import { borgerenLever } from '../forloebsafgoerelse/krav.ts'
import type { Trin } from '../motor/sagsgang.ts'
import { erBegyndt, fremtidenErBesluttet } from './krav.ts'
import { erIGang, forløbet } from './stillingen.ts'

/** What must be decided before the course ends, and its end. */
export const forløbsslutningstrin: readonly Trin[] = [
  {
    nøgle: 'fremtid_besluttet',
    titel: forløbsslutningsfrist.titel,
    siger: {
      da: 'Beslut før slutdagen, hvad der skal ske: job, uddannelse, fleksjob, førtidspension, et nyt forløb eller andet. Et nyt forløb er en ny sag.',
      en: 'Decide before the last day what is to follow: a job, education, a flex job, a pension, a new course or something else. A new course is a new case.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når forløbet er i gang, og det ikke er besluttet.',
        en: 'When the course is under way and it has not been decided.',
      },
      gælder: (s) => erIGang(s) && forløbet(s)?.fremtidBesluttet === undefined,
    },
    kræver: [borgerenLever, erBegyndt],
    frist: forløbsslutningsfrist,
    gøresVed: ['FremtidigIndsatsBesluttet'],
  },
  {
    nøgle: 'afsluttet',
    titel: { da: 'Forløbet afsluttes', en: 'The course is ended' },
    siger: {
      da: 'Afslut forløbet, når det er besluttet, hvad der skal ske. Uden en beslutning løber forløb og ydelse videre.',
      en: 'End the course when it is decided what is to follow. Without a decision course and benefit run on.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    skal: { art: 'kan' },
    kræver: [fremtidenErBesluttet],
    gøresVed: ['RessourceforløbAfsluttet'],
  },
]
