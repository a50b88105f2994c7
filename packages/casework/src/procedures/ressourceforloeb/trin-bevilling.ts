import { ressourceforløbKanBevilges, sagsbehandlerIRessourceforløb } from '@sagsvej/law'
import { bevillingenErMeddelt, borgerenLever, lever } from '../forloebsafgoerelse/krav.ts'
import { afgørelsestrin } from '../forloebsafgoerelse/trin.ts'
import type { Trin } from '../motor/sagsgang.ts'
import { egenIndstilling, erBegyndt } from './krav.ts'
import { afgørelsen, forløbet } from './stillingen.ts'

/** From the thought of a course to the day it begins. */
export const bevillingstrin: readonly Trin[] = [
  {
    nøgle: 'overvejet',
    titel: { da: 'Ressourceforløb overvejes', en: 'A resource course is considered' },
    siger: {
      da: 'Skriv, hvorfor forløbet overvejes. Hvert forløb har sin egen plan og indstilling, også når det følger efter et andet.',
      en: 'Write why the course is considered. Each course has its own plan and recommendation, also when it follows another.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes: {
      efter: ressourceforløbKanBevilges,
      fra: '2013-01-01',
      til: '2026-01-31',
      dag: 'begyndelsen',
    },
    skal: { art: 'altid' },
    gøresVed: ['RessourceforløbOvervejet'],
  },
  ...afgørelsestrin({
    art: 'ressourceforloeb',
    titel: ressourceforløbKanBevilges.bestemmelse.titel,
    siger: {
      da: 'Prøv alle betingelser på én gang: problemerne, anden indsats, behovet, udviklingen, alderen og tidligere forløb. Teamets indstilling går forud.',
      en: 'Try all conditions at once: the problems, other help, the need, the development, the age and earlier courses. The team’s recommendation comes first.',
    },
    skal: {
      art: 'når',
      siger: { da: 'Når forløbet ikke er afgjort.', en: 'When the course has not been decided on.' },
      gælder: (s) => lever(s) && afgørelsen(s)?.truffet === undefined,
    },
    efter: ['overvejet'],
    kræver: [borgerenLever],
    afgørelse: { kræver: [egenIndstilling] },
  }),
  {
    nøgle: 'begyndt',
    titel: { da: 'Forløbet begynder', en: 'The course begins' },
    siger: {
      da: 'Aftal den første og den sidste dag. Forløbet varer mindst 1 år og højst det, loven giver efter start, alder og tidligere forløb.',
      en: 'Agree on the first and the last day. The course lasts at least 1 year and at most what the act gives by start, age and earlier courses.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når forløbet er bevilget.', en: 'When the course is granted.' },
      gælder: (s) => lever(s) && afgørelsen(s)?.truffet?.tilUgunst === false,
    },
    efter: ['overvejet'],
    kræver: [
      borgerenLever,
      bevillingenErMeddelt({ da: 'ressourceforløb', en: 'a resource course' }, afgørelsen),
    ],
    gøresVed: ['RessourceforløbBegyndt'],
  },
  {
    nøgle: 'koordinerende_sagsbehandler',
    titel: sagsbehandlerIRessourceforløb.bestemmelse.titel,
    siger: {
      da: 'Udpeg én gennemgående og koordinerende sagsbehandler for hele forløbet.',
      en: 'Appoint one coordinating caseworker for the whole course.',
    },
    roller: ['leder', 'sagsbehandler'],
    skal: { art: 'lov', bestemmelse: sagsbehandlerIRessourceforløb },
    kræver: [borgerenLever, erBegyndt],
    gøresVed: ['ForløbssagsbehandlerUdpeget'],
  },
  {
    nøgle: 'indsatsdel',
    titel: { da: 'Planens indsatsdel', en: 'The action part of the plan' },
    siger: {
      da: 'Læg planens indsatsdel sammen med borgeren: mål, delmål, indsatser og opfølgning. Viser en samtale, at den ikke passer mere, laves en ny udgave.',
      en: 'Make the action part with the citizen: goal, part goals, help and follow-up. When a talk shows that it no longer fits a new edition is made.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når forløbet er begyndt.', en: 'When the course has begun.' },
      gælder: (s) => lever(s) && forløbet(s)?.fra !== undefined,
    },
    efter: ['begyndt'],
    kræver: [borgerenLever, erBegyndt],
    gøresVed: ['IndsatsdelLagt'],
  },
]
