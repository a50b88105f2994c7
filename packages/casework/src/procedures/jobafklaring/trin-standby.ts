import { standbyIJobafklaring } from '@sagsvej/law'
import type { Trin } from '../motor/sagsgang.ts'
import { lovenSigerJa } from '../sygeopfoelgning/krav.ts'
import { erIStandbyNu } from './krav.ts'
import { erIStandby, forløbet, iTeamet } from './stillingen.ts'

/** Serious illness: the citizen chooses to be left in peace, and is followed through others. */
export const standbytrin: readonly Trin[] = [
  {
    nøgle: 'standby',
    titel: standbyIJobafklaring.bestemmelse.titel,
    siger: {
      da: 'Borgeren vælger det, når sygdommen efter en konkret vurdering er så alvorlig, at kontakt ikke er hensigtsmæssig.',
      en: 'The citizen chooses it when the illness by an assessment of the case is so serious that contact is not fitting.',
    },
    roller: ['borger', 'repraesentant', 'sagsbehandler'],
    skal: { art: 'kan' },
    kræver: [
      lovenSigerJa(standbyIJobafklaring, {
        da: 'Sygdommen er ikke vurderet så alvorlig, at der kan følges op uden kontakt.',
        en: 'The illness has not been judged so serious that follow-up can be without contact.',
      }),
    ],
    gøresVed: ['StandbyValgt'],
    gentages: true,
  },
  {
    nøgle: 'standby_opfoelgning',
    titel: { da: 'Følg op gennem andre', en: 'Follow up through others' },
    siger: {
      da: 'Følg op gennem læge, sygehus, mentor eller pårørende. Kontakt ikke borgeren.',
      en: 'Follow up through doctor, hospital, mentor or relatives. Do not contact the citizen.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når borgeren er i standby, og der ikke er fulgt op siden.',
        en: 'When the citizen is in standby and nothing was followed up since.',
      },
      gælder: (s) => {
        const one = forløbet(s)
        const from = one?.standby?.fra
        return erIStandby(s) && from !== undefined && (one?.fulgtOpIStandby ?? 0) < from
      },
    },
    kræver: [erIStandbyNu],
    gøresVed: ['FulgtOpIStandby'],
    gentages: true,
  },
  {
    nøgle: 'skaansomt',
    titel: { da: 'Forberedelse og møde gøres skånsomt', en: 'Preparation and meeting are made gentle' },
    siger: {
      da: 'Planens forberedende del og mødet i teamet skal stadig gøres. Tilrettelæg dem efter helbred og behandling.',
      en: 'The preparatory part and the meeting of the team are still due. Arrange them by health and treatment.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når borgeren er i standby, og sagen skal i teamet.',
        en: 'When the citizen is in standby and the case is before the team.',
      },
      gælder: (s) => erIStandby(s) && iTeamet(s, ['jobafklaring', 'nyt_jobafklaring']),
    },
    kræver: [erIStandbyNu],
    gøresVed: ['SkånsomtTilrettelagt'],
  },
  {
    nøgle: 'standby_slut',
    titel: { da: 'Standby slutter', en: 'Standby ends' },
    siger: {
      da: 'Når borgeren ønsker det, eller sygdommen ikke længere er så alvorlig.',
      en: 'When the citizen wishes it, or the illness is no longer that serious.',
    },
    roller: ['borger', 'repraesentant', 'sagsbehandler', 'leder'],
    skal: { art: 'kan' },
    kræver: [erIStandbyNu],
    gøresVed: ['StandbyOphørt'],
    gentages: true,
  },
]
