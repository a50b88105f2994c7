import type { Day } from '@sagsvej/calendar'
import { ORDNINGER, type Ordning } from '@sagsvej/law'
import type { Hjemmel, Tekst } from '@sagsvej/rules'
import { hjemmelDen } from './hjemmel.ts'

/** What comes before a scheme on the way, by which provision, and where that stands. */
export interface Efter {
  readonly ordning: Ordning
  readonly titel: Tekst
  readonly hjemmel: Hjemmel
}

/** The edges of the way that lead to a scheme in the law of a day. */
export const efter = (ordning: Ordning, på: Day): readonly Efter[] =>
  ordning.efter.flatMap(({ fra, bestemmelse: { bestemmelse } }) => {
    const from = ORDNINGER.find(({ nøgle }) => nøgle === fra)
    const hjemmel = hjemmelDen(bestemmelse, på)
    return from && hjemmel ? [{ ordning: from, titel: bestemmelse.titel, hjemmel }] : []
  })
