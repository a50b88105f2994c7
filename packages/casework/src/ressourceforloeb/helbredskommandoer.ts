import { direkte, type Kommandoart } from '../kommandoer/kommando.ts'
import { findes, ikkeFremtid, ny } from '../kommandoer/regler.ts'
import { HelbredssamtaleHoldt, HelbredssamtaleØnsket, TilbuddetVurderetIgen } from './helbredsbegivenheder.ts'
import { helbredsønsker } from './helbredsoensker.ts'
import { iRessourceforløbet } from './regler.ts'

const iØnsket = findes(
  'oensketId',
  { da: 'et ønske om en samtale om helbredet', en: 'a wish for a talk on health' },
  helbredsønsker,
)

/** What can be asked of the talk on an offer and the citizen's health. */
export const helbredskommandoer: readonly Kommandoart[] = [
  direkte(
    'ØnskHelbredssamtale',
    { da: 'Bed om en samtale om tilbuddet og helbredet', en: 'Ask for a talk on the offer and your health' },
    HelbredssamtaleØnsket,
    [iRessourceforløbet, ny('oensketId', helbredsønsker)],
  ),
  direkte(
    'HoldHelbredssamtale',
    {
      da: 'Samtalen med sundhedskoordinatoren er holdt',
      en: 'The talk with the health coordinator was held',
    },
    HelbredssamtaleHoldt,
    [iRessourceforløbet, iØnsket, ikkeFremtid('holdt')],
  ),
  direkte(
    'VurdérTilbuddetIgen',
    { da: 'Tag stilling til tilbuddet', en: 'Decide on the offer' },
    TilbuddetVurderetIgen,
    [iRessourceforløbet, iØnsket],
  ),
]
