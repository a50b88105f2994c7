import { addDays } from '@sagsvej/calendar'
import {
  ansøgningenModtaget,
  beskedOmForsinketAfgørelse,
  egenSagsbehandlingsfrist,
  egenSagsbehandlingsfristRegel,
  sagsbehandlingsfristenKanIkkeHoldes,
} from '@sagsvej/law'
import { forsendelser } from '../../forsendelse/forsendelser.ts'
import { ansøgninger } from '../../korrespondance/ansoegninger.ts'
import type { Afledt } from '../../sag/afledt.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { hindring, titel } from '../motor/hindring.ts'
import type { Krav, Omstændigheder, Sagsgang } from '../motor/sagsgang.ts'
import { tiderFor } from './tider.ts'

/** A notice of delay is a letter to the person: it must be written before it is told that it was given. */
const beskedenErSkrevet: Krav = {
  nøgle: 'besked',
  efter: beskedOmForsinketAfgørelse,
  titel: titel('Beskeden', 'The notice'),
  hindringer: ({ sag }) =>
    [...emne(sag, forsendelser).values()].some(({ art }) => art === 'besked_om_forsinkelse')
      ? []
      : [
          hindring(
            'brev',
            'Brevet med, hvornår afgørelsen kan ventes, er ikke skrevet.',
            'The letter saying when the decision can be expected has not been written.',
          ),
        ],
}

/** From an application to its answer, within the municipality's own published limit, or with written notice. */
export const sagsbehandlingstidsgang: Sagsgang = {
  nøgle: 'sagsbehandlingstid',
  titel: { da: 'Ansøgningens behandling', en: 'Handling of an application' },
  siger: {
    da: 'Borgeren vejledes om al den hjælp, der kan være tale om, og får svar inden kommunens egen frist eller skriftlig besked om, hvornår.',
    en: 'The citizen is guided on all the help there may be, and is answered within the municipality’s own limit, or told in writing when.',
  },
  begyndesVed: ['AnsøgningModtaget'],
  sluttesVed: ['AnsøgningFærdigbehandlet'],
  id,
  fakta,
  trin: [
    {
      nøgle: 'vejledt',
      titel: { da: 'Vejledning om hjælpen', en: 'Guidance on the help' },
      siger: {
        da: 'Se på al den hjælp, loven kan give, og vejled om den. Skriv, hvad der blev sagt.',
        en: 'Look at all the help the law can give, and guide on it. Write what was said.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: { art: 'altid' },
      gøresVed: ['VejledningGivet'],
    },
    {
      nøgle: 'forsinkelse',
      titel: { da: 'Besked om forsinkelse', en: 'Notice of delay' },
      siger: {
        da: 'Fristen kan ikke holdes. Skriv til borgeren, hvorfor, og hvornår afgørelsen kan ventes.',
        en: 'The limit cannot be kept. Write to the citizen why, and when the decision can be expected.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: { art: 'lov', bestemmelse: beskedOmForsinketAfgørelse },
      kræver: [beskedenErSkrevet],
      frist: egenSagsbehandlingsfristRegel,
      gøresVed: ['ForsinkelseMeddelt'],
      brev: 'besked_om_forsinkelse',
    },
    {
      nøgle: 'besvaret',
      titel: { da: 'Ansøgningen er besvaret', en: 'The application is answered' },
      siger: {
        da: 'Træf afgørelsen, og luk ansøgningen.',
        en: 'Make the decision, and close the application.',
      },
      roller: ['sagsbehandler', 'leder'],
      skal: { art: 'altid' },
      efter: ['vejledt'],
      frist: egenSagsbehandlingsfristRegel,
      dag: ({ sag, gang }) => emne(sag, ansøgninger).get(gang.id)?.ventes,
      gøresVed: ['AnsøgningFærdigbehandlet'],
    },
  ],
}

/** The limit cannot be kept once it has passed without an answer; before that it is the caseworker's to say. */
function fakta({ sag, gang, tider }: Omstændigheder): readonly Afledt[] {
  const one = emne(sag, ansøgninger).get(gang.id)
  if (!one) return []
  // The limit that was published when the application came; a later one is for later applications.
  const dage = tiderFor(sag.kommune, one.modtaget)?.dage[one.område]
  const over = dage !== undefined && tider.på > addDays(one.modtaget, dage)
  return [
    [ansøgningenModtaget, one.modtaget],
    [egenSagsbehandlingsfrist, dage],
    [sagsbehandlingsfristenKanIkkeHoldes, over ? true : undefined],
  ]
}

/** An application is named in the event, or is what guidance was given on. */
function id(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  if ('ansoegningId' in event) return event.ansoegningId
  const about = event.type === 'VejledningGivet' ? event.om : undefined
  return about !== undefined && emne(sag, ansøgninger).has(about) ? about : undefined
}
