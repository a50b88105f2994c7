import { arbejdsgiverenOrienteres, bortfaldVedManglendeMedvirken, genoptagelsesfrist } from '@sagsvej/law'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { bortfaldFor } from '../../opfoelgning/bortfald.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { loven } from '../motor/lovens-svar.ts'
import type { Trin } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { stadigUdeblevet, utilstrækkeligGrund, vejledtFørUdeblivelsen } from './krav-medvirken.ts'
import { beggeDele, fremme, udeblivelsen } from './stillingen.ts'

const UDEN_GRUND = {
  da: 'Når borgeren udeblev uden en rimelig grund.',
  en: 'When the citizen stayed away without a reasonable ground.',
} as const

const udenGrund = (s: Stilling): boolean => udeblivelsen(s)?.rimeligGrund === false

/** The decision of a lapse that was begun for the absence that stands, if one was. */
function bortfaldet(s: Stilling) {
  const standing = udeblivelsen(s)
  return standing && bortfaldFor(s.sag, standing)
}

const erBortfald = (event: SagBegivenhed, sag: SagTilstand): boolean =>
  event.type === 'AfgørelseForberedt'
    ? event.art === 'bortfald_medvirken'
    : event.type === 'AfgørelseTruffet' &&
      event.tilUgunst &&
      emne(sag, afgørelser).get(event.afgoerelseId)?.art === 'bortfald_medvirken'

/** From an absence to a lapse, and back. Nothing lapses by itself. */
export const medvirkenstrin: readonly Trin[] = [
  {
    nøgle: 'udeblevet',
    titel: { da: 'Borgeren udeblev fra samtalen', en: 'The citizen stayed away from the talk' },
    siger: {
      da: 'Registrér det, og spørg hvorfor.',
      en: 'Register it, and ask why.',
    },
    roller: ['sagsbehandler', 'leder', 'leverandoer'],
    skal: { art: 'kan' },
    gøresVed: ['UdeblevFraSamtale'],
    gentages: true,
  },
  {
    nøgle: 'udeblivelse_vurderet',
    titel: { da: 'Var der en rimelig grund?', en: 'Was there a reasonable ground?' },
    siger: {
      da: 'Vurdér grunden konkret, på det borgeren har sagt og på, hvordan borgeren blev indkaldt.',
      en: 'Judge the ground on what the citizen said and on how the citizen was called.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når borgeren udeblev.', en: 'When the citizen stayed away.' },
      gælder: (s) => udeblivelsen(s) !== undefined && udeblivelsen(s)?.rimeligGrund === undefined,
    },
    gøresVed: ['UdeblivelseVurderet'],
    gentages: true,
  },
  {
    nøgle: 'arbejdsgiver_orienteret',
    titel: arbejdsgiverenOrienteres.bestemmelse.titel,
    siger: {
      da: 'Får arbejdsgiveren refusion, så fortæl, at sygedagpengene måske falder bort.',
      en: 'If the employer has the benefit refunded, tell that it may lapse.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    skal: {
      art: 'når',
      siger: UDEN_GRUND,
      gælder: (s) =>
        udeblivelsen(s)?.arbejdsgiverOrienteret === undefined &&
        beggeDele(udenGrund(s), () => loven(s, arbejdsgiverenOrienteres)),
    },
    gøresVed: ['ArbejdsgiverOrienteret'],
    gentages: true,
  },
  {
    nøgle: 'bortfald_forberedt',
    titel: bortfaldVedManglendeMedvirken.bestemmelse.titel,
    siger: {
      da: 'Forbered afgørelsen, og hør borgeren. Den kan kun bygge på en advarsel, der var nået frem, før det skete.',
      en: 'Prepare the decision, and hear the citizen. It can only rest on a warning that had arrived before it happened.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: UDEN_GRUND,
      gælder: (s) =>
        udenGrund(s) && bortfaldet(s) === undefined && vejledtFørUdeblivelsen.hindringer(s).length === 0,
    },
    kræver: [stadigUdeblevet, vejledtFørUdeblivelsen, utilstrækkeligGrund],
    gøresVed: ['AfgørelseForberedt'],
    tæller: erBortfald,
    gentages: true,
  },
  {
    nøgle: 'bortfald_afgjort',
    titel: { da: 'Bortfaldet afgøres', en: 'The lapse is decided' },
    siger: {
      da: 'Det samme skal stadig holde, når afgørelsen træffes.',
      en: 'The same must still hold when the decision is made.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når et bortfald er forberedt.', en: 'When a lapse was prepared.' },
      gælder: (s) => bortfaldet(s) !== undefined && bortfaldet(s)?.truffet === undefined,
    },
    efter: ['arbejdsgiver_orienteret'],
    kræver: [stadigUdeblevet, vejledtFørUdeblivelsen, utilstrækkeligGrund],
    gøresVed: ['AfgørelseTruffet'],
    tæller: erBortfald,
    gentages: true,
  },
  {
    nøgle: 'medvirker_igen',
    titel: { da: 'Borgeren medvirker igen', en: 'The citizen takes part again' },
    siger: {
      da: 'Gør borgeren det inden fristen, genoptages sygedagpengene fra dagen efter.',
      en: 'If the citizen does so in time, the benefit is resumed from the day after.',
    },
    roller: ['sagsbehandler', 'leder', 'leverandoer', 'borger', 'repraesentant', 'system'],
    skal: {
      art: 'når',
      siger: { da: 'Når sygedagpengene er faldet bort.', en: 'When the benefit has lapsed.' },
      gælder: (s) => udeblivelsen(s) !== undefined && fremme(s, bortfaldet(s)?.truffet?.brevId) !== undefined,
    },
    frist: genoptagelsesfrist,
    gøresVed: ['MedvirkerIgen'],
    gentages: true,
  },
]
