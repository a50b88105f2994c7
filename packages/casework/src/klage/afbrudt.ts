import type { Emne } from '../sag/emne.ts'

/** By decision: the requests for access that its time to complain stood still for (FVL.17). */
export const afbrudteKlagefrister: Emne<ReadonlyMap<string, readonly string[]>> = {
  tom: new Map(),
  evolve: (state, event) => {
    if (event.type !== 'KlagefristAfbrudt') return state
    const { afgoerelseId, anmodningId } = event
    return new Map(state).set(afgoerelseId, [...(state.get(afgoerelseId) ?? []), anmodningId])
  },
}
