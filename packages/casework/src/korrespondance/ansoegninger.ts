import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'
import type { OMRÅDER } from './begivenheder.ts'

/** An application from the day it came in. */
export interface Ansøgning {
  readonly ansoegningId: string
  readonly område: keyof typeof OMRÅDER
  readonly modtaget: Day
  /** When a decision can be expected, as the person was last told. */
  readonly ventes?: Day
  readonly færdig?: Day
}

/** The applications of a case by id. */
export const ansøgninger: Emne<ReadonlyMap<string, Ansøgning>> = efterId(
  (event: SagBegivenhed) => ('ansoegningId' in event ? event.ansoegningId : undefined),
  (before: Ansøgning | undefined, event) => {
    if (event.type === 'AnsøgningModtaget') {
      const { ansoegningId, omraade, modtaget } = event
      return { ansoegningId, område: omraade, modtaget: parseDay(modtaget) }
    }
    if (event.type === 'ForsinkelseMeddelt') return before && { ...before, ventes: parseDay(event.ventes) }
    if (event.type === 'AnsøgningFærdigbehandlet') return before && { ...before, færdig: parseDay(event.den) }
    return undefined
  },
)
