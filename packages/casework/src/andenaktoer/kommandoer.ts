import { parseDay } from '@sagsvej/calendar'
import { aktørOgBorgerErEnige, andenAktørsOpgave, opgavenKanOverladesTilAndenAktør } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import { sigerNej } from '../indsatser/lovfejl.ts'
import { direkte, type Kommandoart, type Regel } from '../kommandoer/kommando.ts'
import { findes, ny, ved } from '../kommandoer/regler.ts'
import { sagskontekst } from '../sag/afledt.ts'
import {
  AktørensIndsatsFulgtOp,
  AktørUnderrettede,
  OpgaverOverladt,
  OpgaverTagetTilbage,
} from './begivenheder.ts'
import { overladelser } from './overladelser.ts'

type Felter = Omit<(typeof OpgaverOverladt)['felter'], 'den' | 'af'>

const OVERLADELSE = { da: 'en overladelse', en: 'a handing over' }

/** Each task by itself: the law of the first day says whether it may be handed over. */
const lovenTillader: Regel<Felter> = ({ opgaver, enige, fra }, sag, { den }) => {
  const på = parseDay(fra) > den ? parseDay(fra) : den
  return opgaver.flatMap((opgave) => {
    const kontekst = sagskontekst(
      sag,
      [
        [andenAktørsOpgave, opgave],
        [aktørOgBorgerErEnige, enige],
      ],
      { på, kendt: den },
    )
    const said = sigerNej(
      opgavenKanOverladesTilAndenAktør,
      evaluate(opgavenKanOverladesTilAndenAktør.led, kontekst),
    )
    return said.map((one) => ved('opgaver', one))
  })
}

const nogetOverlades: Regel<Felter> = ({ opgaver }) =>
  opgaver.length > 0
    ? []
    : [ved('opgaver', fejl('ikkeMuligt', 'Vælg mindst én opgave.', 'Choose at least one task.'))]

const dageneErIRækkefølge: Regel<Felter> = ({ fra, til }) =>
  til === undefined || til >= fra
    ? []
    : [
        ved(
          'til',
          fejl(
            'ikkeMuligt',
            `${til} er før ${fra}. Skriv en sidste dag, der er ${fra} eller senere.`,
            `${til} is before ${fra}. Write a last day that is ${fra} or later.`,
          ),
        ),
      ]

/** What can be asked of the work of external providers. */
export const overladelseskommandoer: readonly Kommandoart[] = [
  direkte(
    'OverladOpgaver',
    { da: 'Overlad opgaver til en anden aktør', en: 'Hand tasks over to a provider' },
    OpgaverOverladt,
    [ny('overladelseId', overladelser), nogetOverlades, dageneErIRækkefølge, lovenTillader],
  ),
  direkte(
    'UnderretKommunen',
    { da: 'Underret kommunen', en: 'Report to the municipality' },
    AktørUnderrettede,
    [findes('overladelseId', OVERLADELSE, overladelser)],
  ),
  direkte(
    'FølgOpPåAktør',
    { da: 'Følg op på aktørens arbejde', en: 'Look at what the provider has done' },
    AktørensIndsatsFulgtOp,
    [findes('overladelseId', OVERLADELSE, overladelser)],
  ),
  direkte(
    'TagOpgaverTilbage',
    { da: 'Tag opgaverne tilbage', en: 'Take the tasks back' },
    OpgaverTagetTilbage,
    [findes('overladelseId', OVERLADELSE, overladelser)],
  ),
]
