import { type Day, NEVER, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { AKTØROPGAVER } from './begivenheder.ts'

/** Tasks in the hands of an external provider, from the first day to the last. */
export interface Overladelse {
  readonly overladelseId: string
  readonly enhed: string
  readonly navn: string
  readonly opgaver: readonly (keyof typeof AKTØROPGAVER)[]
  readonly fra: Day
  /** The last day; NEVER while it has none. */
  readonly til: Day
  readonly underrettet?: Day
  readonly fulgtOp?: Day
  readonly tagetTilbage?: Day
}

/** What has been handed over in a case, by id. */
export const overladelser: Emne<ReadonlyMap<string, Overladelse>> = efterId(
  (event: SagBegivenhed) => ('overladelseId' in event ? event.overladelseId : undefined),
  (before: Overladelse | undefined, event) => {
    switch (event.type) {
      case 'OpgaverOverladt': {
        const { overladelseId, enhed, navn, opgaver, fra, til } = event
        const given = { overladelseId, enhed, navn, opgaver, fra: parseDay(fra) }
        return { ...given, til: til === undefined ? NEVER : parseDay(til) }
      }
      case 'AktørUnderrettede':
        return before && { ...before, underrettet: parseDay(event.den) }
      case 'AktørensIndsatsFulgtOp':
        return before && { ...before, fulgtOp: parseDay(event.den) }
      case 'OpgaverTagetTilbage':
        return before && { ...before, tagetTilbage: parseDay(event.den) }
      default:
        return undefined
    }
  },
)

/** What a provider has in its hands on a day. */
export const overladtDen = (sag: SagTilstand, den: Day): readonly Overladelse[] =>
  [...emne(sag, overladelser).values()].filter(
    ({ fra, til, tagetTilbage }) => fra <= den && den <= til && tagetTilbage === undefined,
  )
