import {
  beskedOmVisitation,
  blevVisiteretDen,
  erVisiteretTilFleksjob,
  ophævelsesfrist,
  rykkerfrist,
  rykkerSendtDen,
  underrettetOmUdmeldelseDen,
  visitationsbeskedfrist,
} from '@sagsvej/law'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { tilmeldinger } from '../../fleksydelse/tilmeldinger.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { borgerenLever, lever } from '../forloebsafgoerelse/krav.ts'
import { hindring } from '../motor/hindring.ts'
import { dagen } from '../motor/lovens-svar.ts'
import type { Krav, Omstændigheder, Sagsgang } from '../motor/sagsgang.ts'

const tilmeldingen = ({ sag, gang }: Omstændigheder) => emne(sag, tilmeldinger).get(gang.id)

/** Nobody is removed before the time of the reminder has passed. */
const rykkerenErUdløbet: Krav = {
  nøgle: 'rykker',
  titel: rykkerfrist.titel,
  efter: rykkerfrist.bestemmelse,
  hindringer: (s) => {
    const last = tilmeldingen(s)?.rykker === undefined ? undefined : dagen(s, rykkerfrist)
    if (typeof last === 'number' && s.tider.på > last) return []
    return [
      hindring(
        'tid',
        'Der er ikke sendt en rykker, eller de 3 uger er ikke gået.',
        'No reminder was sent, or the 3 weeks have not passed.',
      ),
    ]
  },
}

/** After the removal, paying all within four weeks lifts it; later it does not. */
const kanOphæves: Krav = {
  nøgle: 'ophaeves',
  titel: ophævelsesfrist.titel,
  efter: ophævelsesfrist.bestemmelse,
  hindringer: (s) => {
    if (tilmeldingen(s)?.udmeldtForBidrag === undefined) return []
    const last = dagen(s, ophævelsesfrist)
    return typeof last === 'number' && s.tider.på <= last
      ? []
      : [
          hindring(
            'tid',
            'Udmeldelsen kan ikke ophæves mere: de 4 uger er gået.',
            'The removal can no longer be lifted: the 4 weeks have passed.',
          ),
        ]
  },
}

/** Begins by itself with a decision that grants a flex job: nobody enrols. */
export const fleksydelsesgang: Sagsgang = {
  nøgle: 'fleksydelse',
  titel: { da: 'Fleksydelsesordningen', en: 'The flexi-benefit scheme' },
  siger: {
    da: 'Den, der visiteres til fleksjob, tilmeldes af sig selv. Kommunen giver besked, og udmeldelse sker skriftligt.',
    en: 'Whoever is found eligible for a flex job is enrolled automatically. The municipality gives notice, and leaving is done in writing.',
  },
  begyndesVed: ['AfgørelseTruffet'],
  begynder: (event) => event.type === 'AfgørelseTruffet' && !event.tilUgunst,
  sluttesVed: ['FleksydelseUdmeldt', 'FleksydelseSøgt'],
  id,
  fakta: (s) => {
    const one = tilmeldingen(s)
    return [
      [erVisiteretTilFleksjob, true],
      [blevVisiteretDen, emne(s.sag, afgørelser).get(s.gang.id)?.truffet?.den],
      [rykkerSendtDen, one?.rykker],
      [underrettetOmUdmeldelseDen, one?.udmeldtForBidrag],
    ]
  },
  trin: [
    {
      nøgle: 'besked',
      titel: beskedOmVisitation.bestemmelse.titel,
      siger: {
        da: 'Giv besked uden at spørge borgeren: siden maj 2015 til Udbetaling Danmark inden 2 uger; før det fortalte kommunen borgeren om tilmeldingen.',
        en: 'Give notice without asking the citizen: since May 2015 to Udbetaling Danmark within 2 weeks; before that the municipality told the citizen of the enrolment.',
      },
      roller: ['sagsbehandler', 'leder', 'system'],
      findes: { efter: beskedOmVisitation, fra: '2012-01-01' },
      skal: {
        art: 'når',
        siger: {
          da: 'Når borgeren er visiteret til fleksjob.',
          en: 'When the citizen has been granted a flex job.',
        },
        gælder: lever,
      },
      frist: visitationsbeskedfrist,
      kræver: [borgerenLever],
      gøresVed: ['VisitationsbeskedGivet'],
    },
    {
      nøgle: 'rykker',
      titel: { da: 'Rykker for bidraget', en: 'Reminder of the contribution' },
      siger: {
        da: 'Er bidraget ikke betalt, sendes en rykker. Borgeren har 3 uger.',
        en: 'If the contribution is not paid a reminder is sent. The citizen has 3 weeks.',
      },
      roller: ['sagsbehandler', 'leder', 'system'],
      skal: { art: 'kan' },
      kræver: [borgerenLever],
      gøresVed: ['BidragsrykkerSendt'],
      gentages: true,
    },
    {
      nøgle: 'bidrag',
      titel: rykkerfrist.titel,
      siger: {
        da: 'Betal alt, der skyldes. Efter en udmeldelse ophæver betaling den kun inden 4 uger.',
        en: 'Pay all that is due. After a removal, paying lifts it only within 4 weeks.',
      },
      roller: ['borger', 'repraesentant', 'sagsbehandler', 'system'],
      skal: {
        art: 'når',
        siger: { da: 'Når der er sendt en rykker.', en: 'When a reminder was sent.' },
        gælder: (s) => lever(s) && tilmeldingen(s)?.rykker !== undefined,
      },
      kræver: [kanOphæves],
      frist: rykkerfrist,
      gøresVed: ['BidragBetalt'],
      gentages: true,
    },
    {
      nøgle: 'udmeldt_for_bidrag',
      titel: { da: 'Udmeldt, fordi bidraget ikke er betalt', en: 'Removed for the unpaid contribution' },
      siger: {
        da: 'Meld ud, når rykkerens frist er gået, og skriv til borgeren, at det kan ophæves inden 4 uger.',
        en: 'Remove when the time of the reminder has passed, and write that it can be lifted within 4 weeks.',
      },
      roller: ['sagsbehandler', 'leder', 'system'],
      skal: { art: 'kan' },
      kræver: [borgerenLever, rykkerenErUdløbet],
      gøresVed: ['UdmeldtForBidrag'],
      gentages: true,
    },
    {
      nøgle: 'udmeldt',
      titel: { da: 'Borgeren melder sig ud', en: 'The citizen leaves' },
      siger: {
        da: 'Udmeldelsen er skriftlig og kan ske når som helst.',
        en: 'Leaving is done in writing, and at any time.',
      },
      roller: ['borger', 'repraesentant', 'sagsbehandler'],
      skal: { art: 'kan' },
      gøresVed: ['FleksydelseUdmeldt'],
    },
    {
      nøgle: 'soegt',
      titel: { da: 'Fleksydelse søges', en: 'Flexi-benefit is applied for' },
      siger: {
        da: 'Borgeren søger. Den, der står for ordningen, afgør det.',
        en: 'The citizen applies. Whoever runs the scheme decides.',
      },
      roller: ['borger', 'repraesentant', 'sagsbehandler'],
      skal: { art: 'kan' },
      kræver: [borgerenLever],
      gøresVed: ['FleksydelseSøgt'],
    },
  ],
}

/** The decision that granted the flex job. */
function id(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  if ('fleksjobafgoerelseId' in event) return event.fleksjobafgoerelseId
  if (event.type !== 'AfgørelseTruffet') return undefined
  return emne(sag, afgørelser).get(event.afgoerelseId)?.art === 'fleksjob' ? event.afgoerelseId : undefined
}
