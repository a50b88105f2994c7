import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Indsatsart } from './begivenheder.ts'

/** A measure, or ordinary hours with pay, as agreed. */
export interface Indsats {
  readonly indsatsId: string
  readonly forloebId: string
  readonly art: Indsatsart | 'loentimer'
  readonly hos: string
  /** The work done in it, where it is work. */
  readonly arbejde: string
  readonly fra: Day
  readonly til?: Day
  readonly slut?: Day
}

/** The measures of a case by id. */
export const indsatser: Emne<ReadonlyMap<string, Indsats>> = efterId(
  (event: SagBegivenhed) => ('indsatsId' in event ? event.indsatsId : undefined),
  (before: Indsats | undefined, event) => {
    switch (event.type) {
      case 'IndsatsAftalt': {
        const { indsatsId, forloebId, art, hos, hvad, fra, til } = event
        return {
          indsatsId,
          forloebId,
          art,
          hos,
          arbejde: hvad,
          fra: parseDay(fra),
          til: parseDay(til),
        }
      }
      case 'LøntimerAftalt': {
        const { indsatsId, forloebId, arbejdsgiver, arbejdsfunktion, fra } = event
        const work = { hos: arbejdsgiver, arbejde: arbejdsfunktion, fra: parseDay(fra) }
        return { indsatsId, forloebId, art: 'loentimer', ...work }
      }
      case 'IndsatsAfsluttet':
        return before && { ...before, slut: parseDay(event.slut) }
      default:
        return undefined
    }
  },
)

/** Those of a course that run on a day. */
export const løberI = (sag: SagTilstand, forloebId: string, på: Day): readonly Indsats[] =>
  [...emne(sag, indsatser).values()].filter(
    (one) =>
      one.forloebId === forloebId &&
      (one.til === undefined || one.til >= på) &&
      (one.slut === undefined || one.slut > på),
  )
