import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'

/** What has happened in the scheme since a flex job was granted. */
export interface Tilmelding {
  readonly besked?: Day
  /** A reminder that no payment has come after. */
  readonly rykker?: Day
  /** The removal that stands. */
  readonly udmeldtForBidrag?: Day
}

const visitationId = (event: SagBegivenhed): string | undefined =>
  'visitationId' in event ? event.visitationId : undefined

export const tilmeldinger: Emne<ReadonlyMap<string, Tilmelding>> = efterId(
  visitationId,
  (before = {}, event) => {
    switch (event.type) {
      case 'VisitationsbeskedGivet':
        return { ...before, besked: parseDay(event.den) }
      case 'BidragsrykkerSendt':
        return { ...before, rykker: parseDay(event.sendt) }
      case 'BidragBetalt': {
        const { rykker: _, udmeldtForBidrag: __, ...rest } = before
        return rest
      }
      case 'UdmeldtForBidrag':
        return { ...before, udmeldtForBidrag: parseDay(event.underrettet) }
      default:
        return before
    }
  },
)
