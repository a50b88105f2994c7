import { type Day, parseDay } from '@sagsvej/calendar'
import { type Bånd, bånd } from '../afgoerelse/i-forloeb.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'

/** A rehabilitation from the day it was applied for. */
export interface Revalidering {
  readonly revalideringId: string
  readonly afklaret?: Day
  readonly forrevalidering?: Day
  readonly plan?: { readonly udgave: number; readonly fra: Day; readonly til: Day; readonly nr: number }
  /** The first day of the first plan: the rehabilitation proper. */
  readonly fra?: Day
  readonly opfølgninger: readonly Day[]
  /** The departure from the plan that stands, and what was found. */
  readonly fravigelse?: { readonly fravigelseId: string; readonly fra: Day; readonly følger?: boolean }
  readonly slut?: Day
}

const revalideringId = (event: SagBegivenhed): string | undefined =>
  'revalideringId' in event ? event.revalideringId : undefined

export const revalideringer: Emne<ReadonlyMap<string, Revalidering>> = efterId(
  revalideringId,
  (before, event, nr) => {
    if (event.type === 'RevalideringSøgt') {
      return { revalideringId: event.revalideringId, opfølgninger: [] }
    }
    return before && { ...before, ...change(before, event, nr) }
  },
)

function change(before: Revalidering, event: SagBegivenhed, nr: number): Partial<Revalidering> {
  switch (event.type) {
    case 'ForrevalideringBegyndt':
      return { forrevalidering: parseDay(event.fra) }
    case 'ErhvervssigteAfklaret':
      return { afklaret: parseDay(event.den) }
    case 'JobplanLagt': {
      const fra = parseDay(event.fra)
      return {
        plan: { udgave: event.udgave, fra, til: parseDay(event.til), nr },
        fra: before.fra ?? fra,
      }
    }
    case 'JobplanFulgtOp':
      return { opfølgninger: [...before.opfølgninger, parseDay(event.holdt)].sort((a, b) => a - b) }
    case 'PlanenIkkeFulgt':
      return { fravigelse: { fravigelseId: event.fravigelseId, fra: parseDay(event.fra) } }
    case 'FravigelseVurderet':
      return before.fravigelse ? { fravigelse: { ...before.fravigelse, følger: event.foelger } } : {}
    case 'PlanenFølgesIgen':
      return before.fravigelse ? { fravigelse: { ...before.fravigelse, følger: true } } : {}
    case 'RevalideringAfsluttet':
      return { slut: parseDay(event.slut) }
    default:
      return {}
  }
}

/** Whether a departure was found to be one, and stands: it is over when the plan is followed again. */
export const følgerIkke = ({ fravigelse }: Revalidering): boolean => fravigelse?.følger === false

export const revalideringsafgørelser: Emne<Bånd> = bånd({
  arter: ['revalidering', 'revalidering_forlaenget', 'revalideringsydelse'],
  begynder: (event) => (event.type === 'RevalideringSøgt' ? event.revalideringId : undefined),
  slutter: (event) => (event.type === 'RevalideringAfsluttet' ? event.revalideringId : undefined),
})
