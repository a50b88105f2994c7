import { type Day, parseDay } from '@sagsvej/calendar'
import type { Begivenhed, SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'

/** A question to a medical adviser, its answer, and what the caseworker made of it. */
export interface Lægespørgsmål {
  readonly spurgt: Begivenhed<'LægekonsulentSpurgt'>
  readonly svar?: {
    readonly nr: number
    readonly den: Day
    readonly event: Begivenhed<'LægekonsulentSvarede'>
  }
  readonly vurderet?: number
  readonly trukket?: number
}

const spoergsmaalId = (event: SagBegivenhed): string | undefined =>
  'spoergsmaalId' in event ? event.spoergsmaalId : undefined

export const lægespørgsmål: Emne<ReadonlyMap<string, Lægespørgsmål>> = efterId(
  spoergsmaalId,
  (before, event, nr) => {
    switch (event.type) {
      case 'LægekonsulentSpurgt':
        return { spurgt: event }
      case 'LægekonsulentSvarede':
        return before && { ...before, svar: { nr, den: parseDay(event.den), event } }
      case 'LægesvarVurderet':
        return before && { ...before, vurderet: nr }
      case 'LægespørgsmålTrukket':
        return before && { ...before, trukket: nr }
      default:
        return before
    }
  },
)
