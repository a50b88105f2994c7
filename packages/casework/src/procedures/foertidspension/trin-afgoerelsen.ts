import {
  førtidspensionBetalesFra,
  førtidspensionKanTilkendes,
  mødetFørAfgørelsen,
  pensionsafgørelsesfrist,
} from '@sagsvej/law'
import { bevillingenErMeddelt, borgerenLever, lever } from '../forloebsafgoerelse/krav.ts'
import { afgørelsestrin as trin } from '../forloebsafgoerelse/trin.ts'
import type { Trin } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { erPensionssag, grundlagetErDokumenteret, kanAfsluttes, mødetErTilbudt } from './krav.ts'
import { afgørelsen, pensionssagen } from './stillingen.ts'

const uafgjort = (s: Stilling): boolean =>
  lever(s) && pensionssagen(s)?.overgik !== undefined && afgørelsen(s)?.truffet === undefined

/** From the day the case is a pension case. */
export const afgørelsestrin: readonly Trin[] = [
  {
    nøgle: 'moede',
    titel: mødetFørAfgørelsen.bestemmelse.titel,
    siger: {
      da: 'Tilbyd borgeren et møde med dem, der skal afgøre sagen, før den afgøres.',
      en: 'Offer the citizen a meeting with those who are to decide, before they do.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når sagen er en pensionssag.', en: 'When the case is a pension case.' },
      gælder: uafgjort,
    },
    kræver: [borgerenLever, erPensionssag],
    gøresVed: ['MødeMedBeslutterneTilbudt'],
  },
  {
    nøgle: 'forsinket',
    titel: { da: 'Afgørelsen bliver forsinket', en: 'The decision is delayed' },
    siger: {
      da: 'Kan fristen undtagelsesvis ikke holdes, så skriv årsagen, og hvornår afgørelsen ventes.',
      en: 'If in special cases the time cannot be kept, write the cause, and when the decision is expected.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'kan' },
    kræver: [borgerenLever, erPensionssag],
    gøresVed: ['PensionsafgørelseForsinket'],
    gentages: true,
  },
  ...trin({
    art: 'foertidspension',
    titel: førtidspensionKanTilkendes.bestemmelse.titel,
    siger: {
      da: 'Afgør sagen senest 3 måneder efter overgangen, på et dokumenteret grundlag, og efter at mødet er tilbudt.',
      en: 'Decide at the latest 3 months after the change, on a documented ground, and after the meeting was offered.',
    },
    skal: {
      art: 'når',
      siger: {
        da: 'Når sagen er en pensionssag, og den ikke er afgjort.',
        en: 'When the case is a pension case and is not decided.',
      },
      gælder: uafgjort,
    },
    kræver: [borgerenLever, erPensionssag],
    afgørelse: {
      kræver: [erPensionssag, grundlagetErDokumenteret, mødetErTilbudt],
      frist: pensionsafgørelsesfrist,
    },
  }),
  {
    nøgle: 'pensionsstart',
    titel: førtidspensionBetalesFra.bestemmelse.titel,
    siger: {
      da: 'Fastsæt dagen: den 1. i måneden efter afgørelsen, eller efter de 3 måneder, når den kom for sent.',
      en: 'Set the day: the 1st of the month after the decision, or after the 3 months where it came too late.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    skal: {
      art: 'når',
      siger: { da: 'Når pensionen er tilkendt.', en: 'When the pension is granted.' },
      gælder: (s) => lever(s) && afgørelsen(s)?.truffet?.tilUgunst === false,
    },
    kræver: [
      borgerenLever,
      bevillingenErMeddelt({ da: 'førtidspension', en: 'disability pension' }, afgørelsen),
    ],
    gøresVed: ['PensionsstartFastsat'],
  },
  {
    nøgle: 'afsluttet',
    titel: { da: 'Pensionssagen afsluttes', en: 'The pension case is ended' },
    siger: {
      da: 'Afslut sagen, når den er afgjort og meddelt, eller ansøgningen er trukket tilbage.',
      en: 'End the case when it is decided and notified, or the application is withdrawn.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    skal: { art: 'kan' },
    kræver: [kanAfsluttes],
    gøresVed: ['PensionssagAfsluttet'],
  },
]
