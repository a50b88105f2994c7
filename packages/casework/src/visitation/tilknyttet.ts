import type { Emne } from '../sag/emne.ts'

/** What belongs to a flex job case though its events do not name it: decisions, and cases for the rehabilitation team. */
export interface Tilknyttet {
  /** The flex job case that runs. */
  readonly åben?: string
  readonly afgørelser: ReadonlyMap<string, string>
  readonly rehabsager: ReadonlyMap<string, string>
  /** Cases for the team that were begun before a flex job case was raised. */
  readonly ventende: readonly string[]
}

export const tilknyttet: Emne<Tilknyttet> = {
  tom: { afgørelser: new Map(), rehabsager: new Map(), ventende: [] },
  evolve: (state, event) => {
    switch (event.type) {
      case 'FleksjobsagRejst': {
        const { visitationId } = event
        const rehabsager = new Map(state.rehabsager)
        for (const id of state.ventende) rehabsager.set(id, visitationId)
        return { ...state, åben: visitationId, rehabsager, ventende: [] }
      }
      case 'FleksjobsagAfsluttet': {
        const { åben, ...rest } = state
        return åben === event.visitationId ? rest : state
      }
      case 'AfgørelseForberedt':
        if (event.art !== 'fleksjob' || state.åben === undefined) return state
        return { ...state, afgørelser: new Map(state.afgørelser).set(event.afgoerelseId, state.åben) }
      case 'RehabiliteringssagBegyndt':
        if (event.gaelder !== 'fleksjob') return state
        if (state.åben === undefined) return { ...state, ventende: [...state.ventende, event.rehabsagId] }
        return { ...state, rehabsager: new Map(state.rehabsager).set(event.rehabsagId, state.åben) }
      default:
        return state
    }
  },
}
