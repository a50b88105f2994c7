import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Område } from './planbegivenheder.ts'

/** A meeting of the team on a case, from the day it was called. */
export interface Rehabiliteringsmøde {
  readonly moedeId: string
  readonly rehabsagId: string
  readonly dag: Day
  readonly klokken: string
  readonly minutter: number
  /** The letter that told of the time that holds now. */
  readonly brevId: string
  readonly gæster: readonly string[]
  readonly bisidder?: string
  readonly flyttet: number
  readonly aflyst?: Day
  readonly udeblevet?: Day
  readonly holdt?: Holdt
}

export interface Holdt {
  readonly den: Day
  readonly områder: readonly Område[]
  readonly sagsbehandlerDeltog: boolean
  readonly borgerDeltog: boolean
}

/** The meetings of a case by id. */
export const rehabiliteringsmøder: Emne<ReadonlyMap<string, Rehabiliteringsmøde>> = efterId(
  (event: SagBegivenhed) =>
    'moedeId' in event && event.type !== 'IndstillingAfgivet' ? event.moedeId : undefined,
  (before: Rehabiliteringsmøde | undefined, event) => {
    if (event.type === 'RehabiliteringsmødeIndkaldt') {
      const { moedeId, rehabsagId, klokken, minutter, brevId, gaester, bisidder } = event
      const companion = bisidder === undefined ? {} : { bisidder }
      const called = { moedeId, rehabsagId, dag: parseDay(event.dag), klokken, minutter, brevId }
      return { ...called, gæster: gaester, ...companion, flyttet: 0 }
    }
    return before && { ...before, ...change(before, event) }
  },
)

function change(before: Rehabiliteringsmøde, event: SagBegivenhed): Partial<Rehabiliteringsmøde> {
  switch (event.type) {
    case 'RehabiliteringsmødeFlyttet': {
      const { klokken, minutter, brevId = before.brevId } = event
      return { dag: parseDay(event.dag), klokken, minutter, brevId, flyttet: before.flyttet + 1 }
    }
    case 'RehabiliteringsmødeAflyst':
      return { aflyst: parseDay(event.den) }
    case 'UdeblevFraRehabiliteringsmøde':
      return { udeblevet: parseDay(event.den) }
    case 'RehabiliteringsmødeHoldt': {
      const { deltagere, sagsbehandlerDeltog, borgerDeltog, holdt } = event
      const områder = deltagere.map(({ omraade }) => omraade)
      return { holdt: { den: parseDay(holdt), områder, sagsbehandlerDeltog, borgerDeltog } }
    }
    default:
      return {}
  }
}

/** The meetings of one case, in the order they were called. */
export const møderI = (sag: SagTilstand, rehabsagId: string): readonly Rehabiliteringsmøde[] =>
  [...emne(sag, rehabiliteringsmøder).values()].filter((one) => one.rehabsagId === rehabsagId)

/** Called, and neither held, cancelled nor stayed away from. */
export const erÅbent = ({ holdt, aflyst, udeblevet }: Rehabiliteringsmøde): boolean =>
  holdt === undefined && aflyst === undefined && udeblevet === undefined
