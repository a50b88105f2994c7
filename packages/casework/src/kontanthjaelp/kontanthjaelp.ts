import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'

/** A time on kontanthjælp, from the day it was asked for. */
export interface Kontanthjælp {
  readonly kontanthjaelpId: string
  readonly søgt: Day
  readonly visiteret?: {
    readonly som: 'jobparat' | 'uddannelsesparat' | 'aktivitetsparat'
    readonly den: Day
  }
  readonly plan?: Day
  /** The first day of the first measure. */
  readonly tilbud?: Day
  readonly ophørt?: Day
}

/** The times on kontanthjælp of a case, by id. */
export const kontanthjælp: Emne<ReadonlyMap<string, Kontanthjælp>> = efterId(
  (event: SagBegivenhed) => ('kontanthjaelpId' in event ? event.kontanthjaelpId : undefined),
  (before: Kontanthjælp | undefined, event) => {
    switch (event.type) {
      case 'KontanthjælpSøgt':
        return { kontanthjaelpId: event.kontanthjaelpId, søgt: parseDay(event.modtaget) }
      case 'KontanthjælpVisiteret':
        return before && { ...before, visiteret: { som: event.som, den: parseDay(event.den) } }
      case 'KontanthjælpsplanLagt':
        return before && { ...before, plan: parseDay(event.den) }
      case 'KontanthjælpTilbudGivet':
        return before && { ...before, tilbud: before.tilbud ?? parseDay(event.begynder) }
      case 'KontanthjælpOphørt':
        return before && { ...before, ophørt: parseDay(event.fra) }
      default:
        return before
    }
  },
)
