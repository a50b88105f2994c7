import { type Day, parseDay } from '@sagsvej/calendar'
import type { Begivenhed, SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'
import type { BORDFÆLLER } from './begivenheder.ts'

export type Bordfælle = keyof typeof BORDFÆLLER
type Holdt = Begivenhed<'RundbordssamtaleHoldt'>

/** A talk round the table, from the day it was proposed. */
export interface Rundbord {
  readonly rundbordId: string
  readonly formål: string
  /** Whom the citizen said yes to; undefined until they have been asked. */
  readonly ja?: readonly Bordfælle[]
  readonly nej: readonly Bordfælle[]
  readonly arbejdspladsenMåVide: boolean
  readonly holdes?: Day
  readonly indkaldte: readonly Bordfælle[]
  readonly holdt?: Day
  readonly deltog: readonly Bordfælle[]
  readonly aftaler: Holdt['aftaler']
  readonly næste?: Day
}

/** The talks round the table of a case, by id. */
export const rundborde: Emne<ReadonlyMap<string, Rundbord>> = efterId(
  (event: SagBegivenhed) => ('rundbordId' in event ? event.rundbordId : undefined),
  (before: Rundbord | undefined, event) => {
    if (event.type === 'RundbordssamtaleForeslået') {
      const { rundbordId, formaal } = event
      return {
        rundbordId,
        formål: formaal,
        nej: [],
        arbejdspladsenMåVide: false,
        indkaldte: [],
        deltog: [],
        aftaler: [],
      }
    }
    if (!before) return undefined
    switch (event.type) {
      case 'BordfællerValgt': {
        const { ja, nej, arbejdspladsenMaaVide } = event
        return { ...before, ja, nej, arbejdspladsenMåVide: arbejdspladsenMaaVide }
      }
      case 'RundbordssamtaleIndkaldt':
        return { ...before, holdes: parseDay(event.holdes), indkaldte: event.indkaldte }
      case 'RundbordssamtaleHoldt': {
        const { holdt, deltog, aftaler, naeste } = event
        const next = naeste === undefined ? {} : { næste: parseDay(naeste) }
        return { ...before, holdt: parseDay(holdt), deltog, aftaler, ...next }
      }
      default:
        return before
    }
  },
)

/** What those outside the office are told of it: what was agreed and when they meet again, and nothing of health. */
export const tilBordet = ({
  holdt,
  aftaler,
  næste,
}: Rundbord): Pick<Rundbord, 'holdt' | 'aftaler' | 'næste'> => ({
  ...(holdt === undefined ? {} : { holdt }),
  aftaler,
  ...(næste === undefined ? {} : { næste }),
})
