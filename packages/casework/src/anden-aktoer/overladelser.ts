import { type Day, parseDay } from '@sagsvej/calendar'
import type { Begivenhed, SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Aktøropgave } from './begivenheder.ts'

/** A task in a provider's hands, from the day it was handed over until it is taken back. */
export interface Overladelse {
  readonly overladt: Begivenhed<'OpgaveOverladt'>
  /** The day the provider last told of its work, or was given it: the next report is reckoned from it. */
  readonly senestHørt: Day
  readonly rapporter: number
  readonly vurderede: number
  readonly tagetTilbage?: true
}

const overladelseId = (event: SagBegivenhed): string | undefined =>
  'overladelseId' in event ? event.overladelseId : undefined

export const overladelser: Emne<ReadonlyMap<string, Overladelse>> = efterId(
  overladelseId,
  (before: Overladelse | undefined, event): Overladelse | undefined => {
    if (event.type === 'OpgaveOverladt') {
      return { overladt: event, senestHørt: parseDay(event.den), rapporter: 0, vurderede: 0 }
    }
    if (!before) return undefined
    switch (event.type) {
      case 'AktørRapporterede':
        return { ...before, senestHørt: parseDay(event.den), rapporter: before.rapporter + 1 }
      case 'AktørrapportVurderet':
        return { ...before, vurderede: before.rapporter }
      case 'OpgaveTagetTilbage':
        return { ...before, tagetTilbage: true }
      default:
        return before
    }
  },
)

/** Whether a provider has this task of the course in its hands now. */
export const erOverladt = (sag: SagTilstand, forloebId: string, opgave: Aktøropgave): boolean =>
  [...emne(sag, overladelser).values()].some(
    ({ overladt, tagetTilbage }) =>
      !tagetTilbage && overladt.forloebId === forloebId && overladt.opgaver.includes(opgave),
  )
