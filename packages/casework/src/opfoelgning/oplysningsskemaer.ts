import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'

/** The information form of a course of illness. */
export interface Oplysningsskema {
  readonly forloebId: string
  readonly brevId: string
  /** Another day than the act's, agreed with the citizen. */
  readonly aftalt?: Day
  readonly modtaget?: Day
  readonly rykket?: { readonly brevId: string; readonly svarSenest: Day }
  /** Registered as not come at all. */
  readonly udeblevet?: Day
}

const forloebId = (event: SagBegivenhed): string | undefined =>
  'forloebId' in event ? event.forloebId : undefined

/** The information forms of a case, by the course of illness they belong to. */
export const oplysningsskemaer: Emne<ReadonlyMap<string, Oplysningsskema>> = efterId(
  forloebId,
  (before: Oplysningsskema | undefined, event) => {
    if (event.type === 'OplysningsskemaSendt') {
      const { forloebId, brevId } = event
      return before ? { ...before, brevId } : { forloebId, brevId }
    }
    if (!before) return undefined
    switch (event.type) {
      case 'SkemafristAftalt':
        return { ...before, aftalt: parseDay(event.senest) }
      case 'OplysningsskemaModtaget':
        return { ...before, modtaget: parseDay(event.modtaget) }
      case 'OplysningsskemaRykket':
        return { ...before, rykket: { brevId: event.brevId, svarSenest: parseDay(event.svarSenest) } }
      case 'OplysningsskemaUdeblevet':
        return { ...before, udeblevet: parseDay(event.den) }
      default:
        return undefined
    }
  },
)
