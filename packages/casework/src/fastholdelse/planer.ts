import { type Day, parseDay } from '@sagsvej/calendar'
import type { Begivenhed, SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'

type Lagt = Begivenhed<'FastholdelsesplanLagt'>

/** A retention plan, from the day it was asked for. */
export interface Fastholdelsesplan {
  readonly planId: string
  readonly forloebId: string
  readonly ønsket: Day
  readonly lagt?: Pick<Lagt, 'opgaver' | 'skaanes' | 'timer' | 'loenmodtagerensOrd'>
  readonly omplaceringer: readonly { readonly arbejde: string; readonly fra: Day; readonly til?: Day }[]
  readonly medbragt?: Day
}

/** The retention plans of a case by id. */
export const fastholdelsesplaner: Emne<ReadonlyMap<string, Fastholdelsesplan>> = efterId(
  (event: SagBegivenhed) => (ARTER.has(event.type) && 'planId' in event ? event.planId : undefined),
  (before: Fastholdelsesplan | undefined, event) => {
    switch (event.type) {
      case 'FastholdelsesplanØnsket': {
        const { planId, forloebId, den } = event
        return { planId, forloebId, ønsket: parseDay(den), omplaceringer: [] }
      }
      case 'FastholdelsesplanLagt': {
        const { opgaver, skaanes, timer, loenmodtagerensOrd } = event
        return before && { ...before, lagt: { opgaver, skaanes, timer, loenmodtagerensOrd } }
      }
      case 'OmplaceringAftalt': {
        const { arbejde, fra, til } = event
        const moved = { arbejde, fra: parseDay(fra), ...(til === undefined ? {} : { til: parseDay(til) }) }
        return before && { ...before, omplaceringer: [...before.omplaceringer, moved] }
      }
      case 'FastholdelsesplanMedbragt':
        return before && { ...before, medbragt: parseDay(event.den) }
      default:
        return before
    }
  },
)

/** Other plans of a case have ids of their own. */
const ARTER: ReadonlySet<string> = new Set([
  'FastholdelsesplanØnsket',
  'FastholdelsesplanAfslået',
  'FastholdelsesplanLagt',
  'OmplaceringAftalt',
  'FastholdelsesplanMedbragt',
  'FastholdelsesplanAfsluttet',
])
