import { fejl } from '@sagsvej/rules/read'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { direkte, type Kommandoart, type Regel } from '../kommandoer/kommando.ts'
import { findes, ny, ved } from '../kommandoer/regler.ts'
import {
  OplysningHentet,
  OplysningUndværet,
  SamtykkeBesvaret,
  SamtykkeTrukketTilbage,
  SamtykkeUdbedt,
} from './begivenheder.ts'
import { samtykker } from './samtykker.ts'

const erDer = findes('samtykkeId', { da: 'et samtykke', en: 'a consent' }, samtykker)

const sigerHvad: Regel<Omit<(typeof SamtykkeBesvaret)['felter'], 'den' | 'af'>> = ({ svar, begraensning }) =>
  (svar === 'delvist') === (begraensning !== undefined)
    ? []
    : [
        ved(
          'begraensning',
          fejl(
            'ikkeMuligt',
            'Ved et ja til noget af det skal der stå, hvad borgeren siger ja til; ellers står der intet.',
            'With a yes to some of it, write what the citizen says yes to; else leave it out.',
          ),
        ),
      ]

/** What can be asked of consents, each to one source. */
export const samtykkekommandoer: readonly Kommandoart[] = [
  direkte('BedOmSamtykke', { da: 'Bed om samtykke', en: 'Ask for consent' }, SamtykkeUdbedt, [
    ny('samtykkeId', samtykker),
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
    [erDer],
  ),
  direkte('HentOplysning', { da: 'Hent oplysningen', en: 'Obtain the information' }, OplysningHentet, [
    erDer,
    findes('dokumentId', { da: 'et dokument', en: 'a document' }, dokumenter),
  ]),
  direkte(
    'UndværOplysning',
    { da: 'Gå videre uden oplysningen', en: 'Go on without the information' },
    OplysningUndværet,
    [erDer],
  ),
]
