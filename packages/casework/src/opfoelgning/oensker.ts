import { type Day, parseDay } from '@sagsvej/calendar'
import { type Emne, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'

/** A wish for a talk: by whom, and when it came in. */
export interface Ønske {
  readonly forloebId: string
  readonly ønsketAf: 'borger' | 'arbejdsgiver'
  readonly modtaget: Day
}

const ønsker: Emne<readonly Ønske[]> = {
  tom: [],
  evolve: (state, event) =>
    event.type === 'SamtaleØnsket'
      ? [
          ...state,
          { forloebId: event.forloebId, ønsketAf: event.oensketAf, modtaget: parseDay(event.modtaget) },
        ]
      : state,
}

/** The wishes for a talk in a course of illness, in the order they were registered. */
export const ønskerI = (sag: SagTilstand, forloebId: string): readonly Ønske[] =>
  emne(sag, ønsker).filter((one) => one.forloebId === forloebId)
