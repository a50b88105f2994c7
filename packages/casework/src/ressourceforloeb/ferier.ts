import { type Day, parseDay } from '@sagsvej/calendar'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'

/** Holiday the citizen asked for in a resource course. */
export interface Ferie {
  readonly ferieId: string
  readonly ressourceforloebId: string
  readonly fra: Day
  readonly til: Day
  readonly nr: number
  readonly aftalt: boolean
  readonly uenighed?: string
}

const ferieId = (event: SagBegivenhed): string | undefined =>
  'ferieId' in event && 'ressourceforloebId' in event ? event.ferieId : undefined

export const ferier: Emne<ReadonlyMap<string, Ferie>> = efterId(ferieId, (before, event, nr) => {
  switch (event.type) {
    case 'ForløbsferieØnsket': {
      const { ferieId, ressourceforloebId, fra, til } = event
      return { ferieId, ressourceforloebId, fra: parseDay(fra), til: parseDay(til), nr, aftalt: false }
    }
    case 'ForløbsferieAftalt':
      return before && { ...before, fra: parseDay(event.fra), til: parseDay(event.til), aftalt: true }
    case 'ForløbsferieIkkeAftalt':
      return before && { ...before, nr, uenighed: event.uenighed }
    default:
      return undefined
  }
})

/** The holidays of a course that are neither agreed nor found impossible to agree on. */
export const åbneFerieønsker = (sag: SagTilstand, id: string): readonly Ferie[] =>
  [...emne(sag, ferier).values()].filter(
    ({ ressourceforloebId, aftalt, uenighed }) =>
      ressourceforloebId === id && !aftalt && uenighed === undefined,
  )
