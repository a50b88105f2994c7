import {
  indsatsfrist,
  indsatsSenest,
  sagenSkalITeamIgen,
  samtalefristIRessourceforløb,
  tilbuddetVenterPåSamtalen,
} from '@sagsvej/law'
import { indsatsdelFor } from '../../rehabilitering/indsatsdele.ts'
import { åbneHelbredsønsker } from '../../ressourceforloeb/helbredsoensker.ts'
import { borgerenLever, lever } from '../forloebsafgoerelse/krav.ts'
import { loven } from '../motor/lovens-svar.ts'
import type { Trin } from '../motor/sagsgang.ts'
import { erBegyndt, intetTilbudVenter, planenErLagt, samtalenErHoldt } from './krav.ts'
import { erIGang, forløbet, manglerSamtaler } from './stillingen.ts'

const fra2022 = { efter: tilbuddetVenterPåSamtalen, fra: '2022-01-01' } as const

/** What happens while the course runs. */
export const forløbstrin: readonly Trin[] = [
  {
    nøgle: 'indsats_begyndt',
    titel: indsatsSenest.bestemmelse.titel,
    siger: {
      da: 'Sæt en indsats fra planen i gang: et tilbud, en social indsats eller en kommunal sundhedsindsats.',
      en: 'Set going some help of the plan: an offer, a social effort or a municipal health effort.',
    },
    roller: ['sagsbehandler', 'leder', 'leverandoer', 'system'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når forløbet er begyndt, og ingen indsats er i gang.',
        en: 'When the course has begun and no help is under way.',
      },
      gælder: (s) => erIGang(s) && forløbet(s)?.indsatsBegyndt === undefined,
    },
    kræver: [borgerenLever, erBegyndt, planenErLagt, intetTilbudVenter],
    frist: indsatsfrist,
    gøresVed: ['PlanlagtIndsatsBegyndt'],
    gentages: true,
  },
  {
    nøgle: 'teamet_igen',
    titel: sagenSkalITeamIgen.bestemmelse.titel,
    siger: {
      da: 'Er ingen indsats i gang efter 6 måneder, forelægges sagen for teamet igen.',
      en: 'If no help is under way after 6 months, the case is put before the team again.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes: { efter: sagenSkalITeamIgen, fra: '2021-07-01' },
    skal: {
      art: 'når',
      siger: {
        da: 'Når ingen indsats er begyndt i tide, og ingen undtagelse gælder.',
        en: 'When no help has begun in time, and no exception holds.',
      },
      gælder: (s) => erIGang(s) && loven(s, sagenSkalITeamIgen),
    },
    kræver: [borgerenLever, erBegyndt],
    gøresVed: ['ForløbetForelagtTeametIgen'],
  },
  {
    nøgle: 'samtale',
    titel: { da: 'Samtale og opfølgning på planen', en: 'Talk and follow-up on the plan' },
    siger: {
      da: 'Hold samtalen, og skriv, hvad der er kommet ud af indsatserne, og om planen skal justeres.',
      en: 'Hold the talk, and write what came of the help, and whether the plan is to be adjusted.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når det mindste antal samtaler ikke er holdt endnu.',
        en: 'When the least number of talks has not been held yet.',
      },
      gælder: manglerSamtaler,
    },
    kræver: [borgerenLever, erBegyndt, planenErLagt],
    frist: samtalefristIRessourceforløb,
    gøresVed: ['ForløbssamtaleHoldt'],
    gentages: true,
  },
  {
    nøgle: 'plan_justeret',
    titel: { da: 'Planen justeres', en: 'The plan is adjusted' },
    siger: {
      da: 'Lav en ny udgave af indsatsdelen, når samtalen viste, at den ikke passer mere.',
      en: 'Make a new edition of the action part when the talk showed that it no longer fits.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når en samtale har vist det.', en: 'When a talk has shown it.' },
      gælder: (s) => {
        const after = forløbet(s)?.justeresEfter
        return erIGang(s) && after !== undefined && (indsatsdelFor(s.sag, s.gang.id)?.nr ?? 0) < after
      },
    },
    kræver: [borgerenLever, erBegyndt],
    gøresVed: ['IndsatsdelLagt'],
    gentages: true,
  },
  {
    nøgle: 'helbredssamtale_oensket',
    titel: { da: 'Borgeren ønsker en samtale om helbredet', en: 'The citizen wants a talk on their health' },
    siger: {
      da: 'Mener borgeren, at et tilbud ikke tager nok hensyn til helbredet, er der ret til en samtale med sundhedskoordinatoren.',
      en: 'If the citizen thinks an offer does not consider their health enough there is a right to a talk with the health coordinator.',
    },
    roller: ['borger', 'repraesentant', 'sagsbehandler'],
    findes: fra2022,
    skal: { art: 'kan' },
    kræver: [erBegyndt],
    gøresVed: ['HelbredssamtaleØnsket'],
    gentages: true,
  },
  {
    nøgle: 'helbredssamtale',
    titel: { da: 'Samtale med sundhedskoordinatoren', en: 'Talk with the health coordinator' },
    siger: {
      da: 'Hold samtalen med sundhedskoordinatoren og den koordinerende sagsbehandler.',
      en: 'Hold the talk with the health coordinator and the coordinating caseworker.',
    },
    roller: ['sundhedskoordinator', 'sagsbehandler', 'leder'],
    findes: fra2022,
    skal: {
      art: 'når',
      siger: { da: 'Når borgeren har bedt om den.', en: 'When the citizen has asked for it.' },
      gælder: ({ sag, gang }) => åbneHelbredsønsker(sag, gang.id).some(({ holdt }) => !holdt),
    },
    gøresVed: ['HelbredssamtaleHoldt'],
    gentages: true,
  },
  {
    nøgle: 'tilbud_vurderet',
    titel: tilbuddetVenterPåSamtalen.bestemmelse.titel,
    siger: {
      da: 'Tag stilling til, om tilbuddet skal tilpasses. Til det er sket, begynder borgeren ikke.',
      en: 'Decide whether the offer is to be adapted. Until then the citizen does not begin.',
    },
    roller: ['sagsbehandler', 'leder'],
    findes: fra2022,
    skal: {
      art: 'når',
      siger: { da: 'Når borgeren har bedt om samtalen.', en: 'When the citizen has asked for the talk.' },
      gælder: (s) => lever(s) && åbneHelbredsønsker(s.sag, s.gang.id).length > 0,
    },
    kræver: [samtalenErHoldt],
    gøresVed: ['TilbuddetVurderetIgen'],
    gentages: true,
  },
]
