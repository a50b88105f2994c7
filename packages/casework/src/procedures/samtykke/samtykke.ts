import {
  afgøresPåForeliggendeGrundlag,
  oplysningenMåHentes,
  samtykkeKræves,
  skriftligBeskedErGivet,
} from '@sagsvej/law'
import type { Aktørrolle } from '../../begivenheder/aktoer.ts'
import { loven } from '../motor/lovens-svar.ts'
import type { Sagsgang, Trin } from '../motor/sagsgang.ts'
import { beskedenErGivet, kanUndværes, måHentes } from './krav.ts'
import { samtykkefakta, ønsketI } from './stillingen.ts'

const KOMMUNEN: readonly Aktørrolle[] = ['sagsbehandler', 'leder']
const BORGEREN: readonly Aktørrolle[] = ['borger', 'repraesentant', 'sagsbehandler']

const trin: readonly Trin[] = [
  {
    nøgle: 'oensket',
    titel: { da: 'En oplysning ønskes uden samtykke', en: 'Information is wanted without consent' },
    siger: {
      da: 'Skriv, hvad I vil hente, hos hvem, og hvad det skal bruges til. Loven siger, om borgeren skal spørges.',
      en: 'Write what you want to obtain, from whom, and what for. The act says whether the citizen must be asked.',
    },
    roller: KOMMUNEN,
    skal: { art: 'kan' },
    gøresVed: ['OplysningØnsket'],
  },
  {
    nøgle: 'udbedt',
    titel: { da: 'Borgeren spørges', en: 'The citizen is asked' },
    siger: {
      da: 'Skriv til borgeren, hvad I vil hente, hos hvem, hvad det skal bruges til, og hvad et nej betyder.',
      en: 'Write to the citizen what you want to obtain, from whom, what it is for, and what a no means.',
    },
    roller: [...KOMMUNEN, 'leverandoer'],
    skal: { art: 'lov', bestemmelse: samtykkeKræves },
    gøresVed: ['SamtykkeUdbedt'],
    brev: 'anmodning_om_samtykke',
  },
  {
    nøgle: 'svar',
    titel: samtykkeKræves.bestemmelse.titel,
    siger: {
      da: 'Sig ja, nej, eller ja til noget af det. Et ja kan du altid trække tilbage.',
      en: 'Say yes, no, or yes to some of it. A yes you can always take back.',
    },
    roller: BORGEREN,
    skal: {
      art: 'når',
      siger: {
        da: 'Når loven kræver samtykke, og der stadig er tid til at svare.',
        en: 'When the act demands consent, and there is still time to answer.',
      },
      gælder: (s) => {
        const asked = ønsketI(s)?.udbedt
        return asked === undefined || s.tider.på > asked.svarSenest ? false : loven(s, samtykkeKræves)
      },
    },
    dag: (s) => ønsketI(s)?.udbedt?.svarSenest,
    efter: ['udbedt'],
    gøresVed: ['SamtykkeBesvaret'],
  },
  {
    nøgle: 'tilbage',
    titel: { da: 'Samtykket trækkes tilbage', en: 'The consent is withdrawn' },
    siger: { da: 'Borgeren vil det ikke mere.', en: 'The citizen no longer wants it.' },
    roller: BORGEREN,
    skal: { art: 'kan' },
    gøresVed: ['SamtykkeTrukketTilbage'],
  },
  {
    nøgle: 'hentet',
    titel: oplysningenMåHentes.bestemmelse.titel,
    siger: {
      da: 'Hent oplysningen hos kilden, og læg den på sagen.',
      en: 'Obtain the information from the source, and put it on the case.',
    },
    roller: [...KOMMUNEN, 'leverandoer', 'system'],
    skal: { art: 'lov', bestemmelse: oplysningenMåHentes },
    efter: ['udbedt', 'svar'],
    kræver: [måHentes],
    gøresVed: ['OplysningHentet'],
  },
  {
    nøgle: 'undvaeret',
    titel: afgøresPåForeliggendeGrundlag.bestemmelse.titel,
    siger: {
      da: 'Oplysningen kan ikke hentes. Skriv til borgeren, hvad det betyder, og afgør sagen på det, der er.',
      en: 'The information cannot be obtained. Write to the citizen what it means, and decide the case on what there is.',
    },
    roller: KOMMUNEN,
    skal: { art: 'lov', bestemmelse: afgøresPåForeliggendeGrundlag },
    efter: ['udbedt', 'svar'],
    kræver: [kanUndværes, beskedenErGivet],
    gøresVed: ['OplysningUndværet'],
    brev: 'afgoeres_paa_det_foreliggende',
  },
  {
    nøgle: 'ikke_noedvendig',
    titel: { da: 'Oplysningen er ikke nødvendig', en: 'The information is not needed' },
    siger: {
      da: 'Skriv hvorfor. Så hentes den ikke, heller ikke selv om borgeren har sagt ja.',
      en: 'Write why. Then it is not obtained, though the citizen may have said yes.',
    },
    roller: KOMMUNEN,
    skal: { art: 'kan' },
    gøresVed: ['OplysningIkkeNødvendig'],
  },
]

/** From the wish for information at one source until it is there, or the case goes on without it. */
export const samtykkegang: Sagsgang = {
  nøgle: 'samtykke',
  titel: { da: 'Samtykke til at hente oplysninger', en: 'Consent to obtaining information' },
  siger: {
    da: 'Borgeren siger ja eller nej til, at kommunen henter oplysninger hos en bestemt kilde. Ved et nej går sagen videre med det, der er.',
    en: 'The citizen says yes or no to the municipality obtaining information from one source. With a no the case goes on with what there is.',
  },
  begyndesVed: ['OplysningØnsket', 'SamtykkeUdbedt'],
  sluttesVed: ['OplysningHentet', 'OplysningUndværet', 'OplysningIkkeNødvendig'],
  id: (event) => ('samtykkeId' in event ? event.samtykkeId : undefined),
  fakta: samtykkefakta,
  spørger: [skriftligBeskedErGivet],
  trin,
}
