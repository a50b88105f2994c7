import { dokumenter } from '../dokumenter/dokumenter.ts'
import { direkte, type Kommandoart } from '../kommandoer/kommando.ts'
import { findes, iFremtiden, ikkeFremtid, ny } from '../kommandoer/regler.ts'
import {
  OplysningHentet,
  OplysningIkkeNødvendig,
  OplysningUndværet,
  OplysningØnsket,
  SamtykkeBesvaret,
  SamtykkeTrukketTilbage,
  SamtykkeUdbedt,
} from './begivenheder.ts'
import {
  derErEtJa,
  fortællerDet,
  indenForJaet,
  sigerHvad,
  spørgerSkriftligt,
  spørgesÉnGang,
} from './regler.ts'
import { samtykker } from './samtykker.ts'

const erDer = findes(
  'samtykkeId',
  { da: 'en oplysning, der skal hentes,', en: 'information to be obtained' },
  samtykker,
)

/** What can be asked of information at others, each piece at one source. */
export const samtykkekommandoer: readonly Kommandoart[] = [
  direkte(
    'ØnskOplysning',
    { da: 'Hent en oplysning uden samtykke', en: 'Obtain information without consent' },
    OplysningØnsket,
    [ny('samtykkeId', samtykker)],
  ),
  direkte('BedOmSamtykke', { da: 'Bed om samtykke', en: 'Ask for consent' }, SamtykkeUdbedt, [
    spørgesÉnGang,
    spørgerSkriftligt,
    iFremtiden('svarSenest'),
  ]),
  direkte(
    'SvarPåSamtykke',
    { da: 'Svar på spørgsmålet om samtykke', en: 'Answer the question of consent' },
    SamtykkeBesvaret,
    [erDer, sigerHvad],
  ),
  direkte(
    'TrækSamtykkeTilbage',
    { da: 'Træk samtykket tilbage', en: 'Withdraw the consent' },
    SamtykkeTrukketTilbage,
    [erDer, ikkeFremtid('fra'), derErEtJa],
  ),
  direkte('HentOplysning', { da: 'Hent oplysningen', en: 'Obtain the information' }, OplysningHentet, [
    erDer,
    findes('dokumentId', { da: 'et dokument', en: 'a document' }, dokumenter),
    indenForJaet,
  ]),
  direkte(
    'UndværOplysning',
    { da: 'Gå videre uden oplysningen', en: 'Go on without the information' },
    OplysningUndværet,
    [erDer, fortællerDet],
  ),
  direkte(
    'OpgivOplysning',
    { da: 'Oplysningen er ikke nødvendig', en: 'The information is not needed' },
    OplysningIkkeNødvendig,
    [erDer],
  ),
]
