import { type Day, parseDay } from '@sagsvej/calendar'
import { type Emne, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'

/** The action part of a plan in its newest edition. */
export interface Indsatsdel {
  readonly planId: string
  readonly udgave: number
  readonly forloebId: string
  readonly rehabsagId?: string
  readonly den: Day
  readonly nr: number
  readonly fra: Day
  readonly til: Day
  readonly iMinPlan: boolean
}

/** The action parts by plan. */
export const indsatsdele: Emne<ReadonlyMap<string, Indsatsdel>> = {
  tom: new Map(),
  evolve: (state, event, nr) => {
    if (event.type !== 'IndsatsdelLagt') return state
    const { planId, udgave, forloebId, rehabsagId, fra, til, iMinPlan } = event
    const from = rehabsagId === undefined ? {} : { rehabsagId }
    const days = { den: parseDay(event.den), fra: parseDay(fra), til: parseDay(til) }
    return new Map(state).set(planId, { planId, udgave, forloebId, ...from, ...days, nr, iMinPlan })
  },
}

/** The action part of a course, where it has one. */
export const indsatsdelFor = (sag: SagTilstand, forloebId: string): Indsatsdel | undefined =>
  [...emne(sag, indsatsdele).values()].findLast((one) => one.forloebId === forloebId)
