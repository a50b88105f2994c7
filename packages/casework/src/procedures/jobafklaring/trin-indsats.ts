import { indsatsdelKræves } from '@sagsvej/law'
import { ikkeDød } from '../afgoerelse/krav.ts'
import type { Gælder, Trin } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { ikkeIStandby, sagsbehandlerErUdpeget, teametHarTalt } from './krav.ts'
import { erIStandby, forløbet, førsteSagITeamet, harIndsats, lever } from './stillingen.ts'

/** The course is to give help; those expected well soon may have it, and need not. */
const indsatsSkyldes = (s: Stilling): Gælder => {
  if (!lever(s) || erIStandby(s) || harIndsats(s)) return false
  return forløbet(s)?.følgerEtForløb ? true : førsteSagITeamet(s)
}

/** The plan and the measures, paid hours, and holiday between them. */
export const indsatstrin: readonly Trin[] = [
  {
    nøgle: 'indsatsdel',
    titel: indsatsdelKræves.bestemmelse.titel,
    siger: {
      da: 'Lav planens indsatsdel sammen med borgeren på baggrund af indstillingen, og læg den i Min Plan. Opdatér den ved hver ny aftale.',
      en: 'Make the action part with the citizen on the recommendation, and put it in Min Plan. Update it at each new agreement.',
    },
    roller: ['sagsbehandler'],
    skal: { art: 'lov', bestemmelse: indsatsdelKræves },
    efter: ['koordinerende_sagsbehandler'],
    kræver: [ikkeDød, sagsbehandlerErUdpeget, teametHarTalt],
    gøresVed: ['IndsatsdelLagt'],
  },
  {
    nøgle: 'indsats',
    titel: { da: 'Indsatsen aftales', en: 'The measures are agreed' },
    siger: {
      da: 'Aftal indsatser om helbred, det sociale og job, så de passer til borgerens helbred. De kan kombineres.',
      en: 'Agree on measures of health, social matters and work that fit the citizen’s health. They can be combined.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når der ingen indsats er, borgeren ikke er i standby og ikke ventes rask om lidt.',
        en: 'When there is no measure, and the citizen is neither in standby nor expected well soon.',
      },
      gælder: indsatsSkyldes,
    },
    kræver: [ikkeDød, sagsbehandlerErUdpeget, ikkeIStandby],
    gøresVed: ['IndsatsAftalt'],
    gentages: true,
  },
  {
    nøgle: 'loentimer',
    titel: { da: 'Løntimer aftales', en: 'Paid hours are agreed' },
    siger: {
      da: 'Almindelige timer med løn aftales altid med sagsbehandleren.',
      en: 'Ordinary hours with pay are always agreed with the caseworker.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'kan' },
    kræver: [ikkeDød, sagsbehandlerErUdpeget],
    gøresVed: ['LøntimerAftalt'],
    gentages: true,
  },
  {
    nøgle: 'indsats_slut',
    titel: { da: 'En indsats slutter', en: 'A measure ends' },
    siger: { da: 'Skriv, hvad den gav.', en: 'Write what came of it.' },
    roller: ['sagsbehandler', 'leder', 'leverandoer'],
    skal: { art: 'kan' },
    gøresVed: ['IndsatsAfsluttet'],
    gentages: true,
  },
  {
    nøgle: 'anvist',
    titel: { da: 'Undersøgelse eller behandling', en: 'Examination or treatment' },
    siger: {
      da: 'Borgeren har pligt til at lade sig undersøge og behandle, men ikke til operation, ordineret medicin eller det, der er lige så indgribende.',
      en: 'The citizen must let themselves be examined and treated, but not have an operation, ordered medicine or what is as far-reaching.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'kan' },
    kræver: [ikkeDød, ikkeIStandby],
    gøresVed: ['BehandlingAnvist'],
    gentages: true,
  },
  {
    nøgle: 'afvist',
    titel: { da: 'Borgeren siger nej til behandlingen', en: 'The citizen says no to the treatment' },
    siger: {
      da: 'Skriv borgerens grund. Loven siger, om det må få betydning.',
      en: 'Write the citizen’s reason. The law says whether it may count.',
    },
    roller: ['borger', 'repraesentant', 'sagsbehandler'],
    skal: { art: 'kan' },
    gøresVed: ['BehandlingAfvist'],
    gentages: true,
  },
  {
    nøgle: 'ferie',
    titel: { da: 'Ferie aftales', en: 'Holiday is agreed' },
    siger: {
      da: 'Aftal ferien, så den passer med indsatserne. Optjent ferie først. Selvbetalt ferie findes ikke.',
      en: 'Agree on the holiday so that it fits the measures. Earned holiday first. There is no self-paid holiday.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: { art: 'kan' },
    kræver: [ikkeDød],
    gøresVed: ['FerieAftalt'],
    gentages: true,
  },
]
