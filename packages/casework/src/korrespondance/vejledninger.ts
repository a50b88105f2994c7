import { type Day, parseDay } from '@sagsvej/calendar'
import type { Emne } from '../sag/emne.ts'

/** Guidance that was given, and whether it told what follows. A call to a talk may hold it too. */
export interface Vejledning {
  readonly den: Day
  readonly emne: string
  readonly foelger: boolean
  /** The letter it stood in: it was given when that arrived. */
  readonly brevId?: string
  /** What it is guidance on, by number, where it says so. */
  readonly om?: string
}

export const vejledninger: Emne<readonly Vejledning[]> = {
  tom: [],
  evolve: (state, event) => {
    switch (event.type) {
      case 'VejledningGivet': {
        const { emne, foelger, om, brevId } = event
        const given = { den: parseDay(event.den), emne, foelger: foelger !== undefined }
        const more = { ...(om === undefined ? {} : { om }), ...(brevId === undefined ? {} : { brevId }) }
        return [...state, { ...given, ...more }]
      }
      case 'SamtaleIndkaldt': {
        const { formaal, foelger, brevId, samtaleId } = event
        return [...state, { den: parseDay(event.den), emne: formaal, foelger, brevId, om: samtaleId }]
      }
      case 'OplysningsskemaRykket': {
        const { brevId, forloebId } = event
        return [
          ...state,
          { den: parseDay(event.den), emne: 'oplysningsskema', foelger: true, brevId, om: forloebId },
        ]
      }
      default:
        return state
    }
  },
}
