import type { SagBegivenhed } from './begivenheder.ts'
import type { SagTilstand } from './tilstand.ts'

/**
 * A subject of a case (its letters, its hearings ...): what the events make of it. `nr` is the number of the event.
 * It knows the events and nothing else, so no subject has to know another.
 */
export interface Emne<T> {
  readonly tom: T
  readonly evolve: (state: T, event: SagBegivenhed, nr: number) => T
}

const read = new WeakMap<SagTilstand, Map<unknown, unknown>>()

/** The subject as it stands in the case; read off the events once. */
export function emne<T>(sag: SagTilstand, of: Emne<T>): T {
  const known = read.get(sag) ?? new Map<unknown, unknown>()
  read.set(sag, known)
  if (!known.has(of)) {
    known.set(
      of,
      sag.begivenheder.reduce((state, event, i) => of.evolve(state, event, i + 1), of.tom),
    )
  }
  return known.get(of) as T
}

/** A subject that is many things by id: `begin` makes one of an event, `change` is what a later event makes of it. */
export const efterId = <T>(
  id: (event: SagBegivenhed) => string | undefined,
  change: (before: T | undefined, event: SagBegivenhed, nr: number) => T | undefined,
): Emne<ReadonlyMap<string, T>> => ({
  tom: new Map(),
  evolve: (state, event, nr) => {
    const key = id(event)
    if (key === undefined) return state
    const after = change(state.get(key), event, nr)
    return after === undefined ? state : new Map(state).set(key, after)
  },
})
