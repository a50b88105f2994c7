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

const fleksjobafgoerelseId = (event: SagBegivenhed): string | undefined =>
  'fleksjobafgoerelseId' in event ? event.fleksjobafgoerelseId : undefined

export const tilmeldinger: Emne<ReadonlyMap<string, Tilmelding>> = efterId(
  fleksjobafgoerelseId,
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
