import { type Day, parseDay } from '@sagsvej/calendar'
import { type Emne, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'

/** A follow-up that was done: a talk that was held, or one without contact. */
export interface Opfølgning {
  readonly forloebId: string
  readonly den: Day
  /** The number of the event. */
  readonly nr: number
}

const opfølgninger: Emne<readonly Opfølgning[]> = {
  tom: [],
  evolve: (state, event, nr) => {
    switch (event.type) {
      case 'SamtaleHoldt':
        return [...state, { forloebId: event.forloebId, den: parseDay(event.holdt), nr }]
      case 'OpfulgtUdenKontakt':
        return [...state, { forloebId: event.forloebId, den: parseDay(event.den), nr }]
      default:
        return state
    }
  },
}

/** The follow-ups of a course of illness, the earliest first. */
export const opfølgningerI = (sag: SagTilstand, forloebId: string): readonly Opfølgning[] =>
  emne(sag, opfølgninger)
    .filter((one) => one.forloebId === forloebId)
    .sort((a, b) => a.den - b.den)
