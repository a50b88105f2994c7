import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { SANKTIONSAFGØRELSER } from '../../sanktioner/afgoerelser.ts'
import type { Trin } from '../motor/sagsgang.ts'
import {
  efterEnSanktion,
  hørtFørst,
  iTide,
  sanktionenErForbi,
  utilstrækkeligGrund,
  vejledtFør,
} from './krav.ts'
import { afgørelsen, løberTilKontakt, sanktionen, senestDag, udenGrund, ugerneSlutter } from './stillingen.ts'

const UDEN_GRUND = {
  da: 'Når der ikke var en rimelig grund.',
  en: 'When there was no reasonable ground.',
} as const

/** The kind of a decision that makes a sanction, or undefined. */
export function sanktionsart(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  const art =
    event.type === 'AfgørelseForberedt'
      ? event.art
      : event.type === 'AfgørelseTruffet'
        ? emne(sag, afgørelser).get(event.afgoerelseId)?.art
        : undefined
  return art !== undefined && SANKTIONSAFGØRELSER[art] !== undefined ? art : undefined
}

const erSanktion = (event: SagBegivenhed, sag: SagTilstand): boolean =>
  sanktionsart(event, sag) !== undefined && (event.type !== 'AfgørelseTruffet' || event.tilUgunst)

/** From something that happened to the end of what it cost. Nothing is lost by itself. */
export const sanktionstrin: readonly Trin[] = [
  {
    nøgle: 'haendelse',
    titel: { da: 'Noget skete, der kan koste ydelse', en: 'Something happened that may cost benefit' },
    siger: {
      da: 'Registrér, hvad der skete, og hvornår. Det koster ikke noget endnu.',
      en: 'Register what happened, and when. It costs nothing yet.',
    },
    roller: ['sagsbehandler', 'leder', 'leverandoer', 'system'],
    skal: { art: 'altid' },
    gøresVed: ['SanktionshændelseRegistreret'],
  },
  {
    nøgle: 'kontakt',
    titel: { da: 'Få fat i borgeren', en: 'Reach the citizen' },
    siger: {
      da: 'Prøv alle rimelige måder at få personlig kontakt på, før noget afgøres, og spørg, hvad der skete.',
      en: 'Try every reasonable way to get in personal contact before anything is decided, and ask what happened.',
    },
    roller: ['sagsbehandler', 'leder', 'leverandoer'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når ingen har fået fat i borgeren.',
        en: 'When nobody has reached the citizen.',
      },
      gælder: (s) => sanktionen(s)?.kontaktForsøgt === undefined,
    },
    gøresVed: ['KontaktForsøgt'],
    gentages: true,
  },
  {
    nøgle: 'forklaring',
    titel: { da: 'Borgerens forklaring', en: 'The citizen’s account' },
    siger: {
      da: 'Skriv, hvad borgeren siger om det, der skete.',
      en: 'Write what the citizen says of what happened.',
    },
    roller: ['borger', 'repraesentant', 'sagsbehandler', 'leder'],
    skal: { art: 'kan' },
    gøresVed: ['ForklaringGivet'],
    gentages: true,
  },
  {
    nøgle: 'grund_vurderet',
    titel: { da: 'Var der en rimelig grund?', en: 'Was there a reasonable ground?' },
    siger: {
      da: 'Vurdér grunden konkret, på det borgeren har sagt, og på helbredet.',
      en: 'Judge the ground on what the citizen said, and on their health.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når det ikke er vurderet.', en: 'When it has not been judged.' },
      gælder: (s) => sanktionen(s)?.rimeligGrund === undefined,
    },
    kræver: [hørtFørst],
    gøresVed: ['SanktionsgrundVurderet'],
    gentages: true,
  },
  {
    nøgle: 'kontakt_igen',
    titel: { da: 'Kontakten er genoprettet', en: 'Contact is restored' },
    siger: {
      da: 'Borgeren har henvendt sig, har booket samtalen eller har lagt sit cv ind. Fra den dag tælles der ikke flere dage.',
      en: 'The citizen has been in touch, has booked the talk, or has put in the CV. From that day no more days are counted.',
    },
    roller: ['borger', 'repraesentant', 'sagsbehandler', 'leder', 'leverandoer', 'system'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når dagene tælles, til der er kontakt igen.',
        en: 'When days are counted until there is contact again.',
      },
      gælder: (s) => {
        const one = sanktionen(s)
        return one !== undefined && løberTilKontakt(one) && one.kontaktGenoprettet === undefined
      },
    },
    gøresVed: ['KontaktGenoprettet'],
    gentages: true,
  },
  {
    nøgle: 'sanktion_forberedt',
    titel: { da: 'Sanktionen forberedes', en: 'The sanction is prepared' },
    siger: {
      da: 'Forbered afgørelsen for den dag, det skete, og hør borgeren. Den bygger på en vejledning, der var nået frem før.',
      en: 'Prepare the decision for the day it happened, and hear the citizen. It rests on guidance that had arrived before.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: UDEN_GRUND,
      gælder: (s) => udenGrund(s) && afgørelsen(s) === undefined,
    },
    kræver: [...vejledtFør, hørtFørst, utilstrækkeligGrund, iTide],
    dag: senestDag,
    gøresVed: ['AfgørelseForberedt'],
    tæller: erSanktion,
    gentages: true,
  },
  {
    nøgle: 'sanktion_afgjort',
    titel: { da: 'Sanktionen afgøres', en: 'The sanction is decided' },
    siger: {
      da: 'Det samme skal stadig holde, når afgørelsen træffes.',
      en: 'The same must still hold when the decision is made.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når en sanktion er forberedt.', en: 'When a sanction was prepared.' },
      gælder: (s) => afgørelsen(s) !== undefined && afgørelsen(s)?.truffet === undefined,
    },
    kræver: [...vejledtFør, hørtFørst, utilstrækkeligGrund, iTide, efterEnSanktion],
    dag: senestDag,
    gøresVed: ['AfgørelseTruffet'],
    tæller: erSanktion,
    gentages: true,
  },
  {
    nøgle: 'frafaldet',
    titel: { da: 'Det koster ikke noget', en: 'It costs nothing' },
    siger: {
      da: 'Frafald sagen, når der var en rimelig grund, eller når en sanktion ikke kan gennemføres.',
      en: 'Drop it when there was a reasonable ground, or when a sanction cannot be carried through.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når der var en rimelig grund.', en: 'When there was a reasonable ground.' },
      gælder: (s) => sanktionen(s)?.rimeligGrund === true,
    },
    gøresVed: ['SanktionFrafaldet'],
  },
  {
    nøgle: 'slut',
    titel: { da: 'Sanktionen er slut', en: 'The sanction is over' },
    siger: {
      da: 'Afslut, når ugerne er gået, eller når dagene er gjort op. Derefter betales ydelsen igen.',
      en: 'End it when the weeks have passed, or the days have been counted. After that the benefit is paid again.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    skal: {
      art: 'når',
      siger: { da: 'Når sanktionen er afgjort.', en: 'When the sanction was decided.' },
      gælder: (s) => afgørelsen(s)?.truffet !== undefined,
    },
    kræver: [sanktionenErForbi],
    dag: ugerneSlutter,
    gøresVed: ['SanktionSluttet'],
  },
]
