import { type Day, parseDay } from '@sagsvej/calendar'
import type { Emne } from '../sag/emne.ts'

/** Guidance that was given, and whether it told what follows. A call to a talk may hold it too. */
export interface Vejledning {
  readonly den: Day
  readonly emne: string
  readonly foelger: boolean
  /** The letter it stood in: it was given when that arrived. */
  readonly brevId?: string
}

export const vejledninger: Emne<readonly Vejledning[]> = {
  tom: [],
  evolve: (state, event) => {
    switch (event.type) {
      case 'VejledningGivet':
        return [
          ...state,
          { den: parseDay(event.den), emne: event.emne, foelger: event.foelger !== undefined },
        ]
      case 'SamtaleIndkaldt':
        return [
          ...state,
          { den: parseDay(event.den), emne: event.formaal, foelger: event.foelger, brevId: event.brevId },
        ]
      default:
        return state
    }
  },
}
