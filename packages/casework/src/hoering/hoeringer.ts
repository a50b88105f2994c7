import { type Day, parseDay } from '@sagsvej/calendar'
import type { Emne } from '../sag/emne.ts'

/** A hearing: over which facts (by event number) and documents (by version), by when, and what was answered. */
export interface Høring {
  readonly hoeringId: string
  readonly afgoerelseId: string
  readonly brevId: string
  readonly nr: number
  readonly oplysninger: readonly number[]
  readonly dokumenter: ReadonlyMap<string, number>
  readonly svarSenest: Day
  readonly svar: readonly { readonly modtaget: Day; readonly tekst: string }[]
}

export interface Undladt {
  readonly afgoerelseId: string
  readonly nr: number
  readonly undtagelse: string
  readonly begrundelse: string
}

export interface Høringer {
  readonly alle: readonly Høring[]
  readonly undladt: readonly Undladt[]
  /** Facts (by event number) that were judged to need no hearing, by decision. */
  readonly ikkeHørt: readonly { readonly afgoerelseId: string; readonly oplysning: number }[]
}

/** What the party was heard of. */
export const høringer: Emne<Høringer> = {
  tom: { alle: [], undladt: [], ikkeHørt: [] },
  evolve: (state, event, nr) => {
    switch (event.type) {
      case 'PartHørt': {
        const { hoeringId, afgoerelseId, brevId, oplysninger, svarSenest } = event
        const shown = new Map(event.dokumenter.map((d) => [d.dokumentId, d.version]))
        const one = { hoeringId, afgoerelseId, brevId, nr, oplysninger, dokumenter: shown }
        return { ...state, alle: [...state.alle, { ...one, svarSenest: parseDay(svarSenest), svar: [] }] }
      }
      case 'HøringssvarModtaget': {
        const answer = { modtaget: parseDay(event.modtaget), tekst: event.tekst }
        return changed(state, event.hoeringId, (one) => ({ ...one, svar: [...one.svar, answer] }))
      }
      case 'HøringsfristForlænget':
        return changed(state, event.hoeringId, (one) => ({ ...one, svarSenest: parseDay(event.svarSenest) }))
      case 'HøringUndladt': {
        const { afgoerelseId, undtagelse, begrundelse } = event
        return { ...state, undladt: [...state.undladt, { afgoerelseId, nr, undtagelse, begrundelse }] }
      }
      case 'OplysningIkkeHørt': {
        const { afgoerelseId, oplysning } = event
        return { ...state, ikkeHørt: [...state.ikkeHørt, { afgoerelseId, oplysning }] }
      }
      default:
        return state
    }
  },
}

const changed = (state: Høringer, id: string, change: (one: Høring) => Høring): Høringer => ({
  ...state,
  alle: state.alle.map((one) => (one.hoeringId === id ? change(one) : one)),
})
