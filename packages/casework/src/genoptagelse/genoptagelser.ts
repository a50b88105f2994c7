import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'
import type { GENOPTAGELSESGRUNDE } from './begivenheder.ts'

/** A decided case that may be taken up again. */
export interface Genoptagelse {
  readonly genoptagelseId: string
  readonly afgoerelseId: string
  readonly grund: keyof typeof GENOPTAGELSESGRUNDE
  readonly rejst: Day
  readonly genoptages?: boolean
  readonly brevId?: string
}

const genoptagelseId = (event: SagBegivenhed): string | undefined =>
  'genoptagelseId' in event ? event.genoptagelseId : undefined

export const genoptagelser: Emne<ReadonlyMap<string, Genoptagelse>> = efterId(
  genoptagelseId,
  (before: Genoptagelse | undefined, event) => {
    switch (event.type) {
      case 'GenoptagelseRejst': {
        const { genoptagelseId, afgoerelseId, grund, den } = event
        return { genoptagelseId, afgoerelseId, grund, rejst: parseDay(den) }
      }
      case 'GenoptagelseVurderet':
        return before && { ...before, genoptages: event.genoptages }
      case 'GenoptagelseMeddelt':
        return before && { ...before, brevId: event.brevId }
      default:
        return before
    }
  },
)
