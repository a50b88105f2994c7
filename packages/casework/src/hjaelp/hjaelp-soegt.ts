import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'
import { HJÆLPEARTER, type Hjælpeart } from './arter.ts'
import type { FLYTTER } from './begivenheder.ts'

/** An application for help, from the day it was said what it asks for. */
export interface Hjælpesag {
  readonly ansoegningId: string
  readonly art: Hjælpeart
  readonly flytter?: keyof typeof FLYTTER
  /** The decision that is prepared on it, the newest. */
  readonly afgoerelseId?: string
  /** Whom it was passed on to. */
  readonly oversendt?: string
}

/** The applications for help of a case, by the number of the application. */
export const hjælpesager: Emne<ReadonlyMap<string, Hjælpesag>> = efterId(
  (event: SagBegivenhed) => ('ansoegningId' in event ? event.ansoegningId : undefined),
  (before: Hjælpesag | undefined, event) => {
    switch (event.type) {
      case 'HjælpSøgt': {
        const art = HJÆLPEARTER.get(event.hjaelp)
        const { ansoegningId, flytter } = event
        return art && { ansoegningId, art, ...(flytter === undefined ? {} : { flytter }) }
      }
      case 'AfgørelseForberedt':
        return before && { ...before, afgoerelseId: event.afgoerelseId }
      case 'AnsøgningOversendt':
        return before && { ...before, oversendt: event.til }
      default:
        return undefined
    }
  },
)
