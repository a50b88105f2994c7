import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { type Afgørelse, afgørelser } from './afgoerelser.ts'

/** Which course each decision belongs to: the one that ran when it was begun on. */
export interface Bånd {
  readonly arter: ReadonlySet<string>
  readonly løber?: string
  readonly af: ReadonlyMap<string, string>
}

/** Binds decisions of these kinds to courses that begin and end by these events. */
export const bånd = ({
  arter,
  begynder,
  slutter,
}: {
  readonly arter: readonly string[]
  readonly begynder: (event: SagBegivenhed) => string | undefined
  readonly slutter: (event: SagBegivenhed) => string | undefined
}): Emne<Bånd> => ({
  tom: { arter: new Set(arter), af: new Map() },
  evolve: (state, event) => {
    const begun = begynder(event)
    if (begun !== undefined) return { ...state, løber: begun }
    const { løber, ...rest } = state
    if (løber !== undefined && slutter(event) === løber) return rest
    if (event.type !== 'AfgørelseForberedt' || !state.arter.has(event.art) || løber === undefined)
      return state
    return { ...state, af: new Map(state.af).set(event.afgoerelseId, løber) }
  },
})

/** The course a step of a decision belongs to; one that is begun on now belongs to the one that runs. */
export function forløbFor(sag: SagTilstand, of: Emne<Bånd>, event: SagBegivenhed): string | undefined {
  if (event.type !== 'AfgørelseForberedt' && event.type !== 'AfgørelseTruffet') return undefined
  const { af, arter, løber } = emne(sag, of)
  const bound = af.get(event.afgoerelseId)
  if (bound !== undefined || event.type !== 'AfgørelseForberedt') return bound
  return arter.has(event.art) ? løber : undefined
}

/** The decisions of a kind in a course that were not given up or taken back, oldest first. */
export const afgørelserI = (
  sag: SagTilstand,
  of: Emne<Bånd>,
  id: string,
  art: string,
): readonly Afgørelse[] =>
  [...emne(sag, of).af].flatMap(([afgoerelseId, bound]) => {
    const one = bound === id ? emne(sag, afgørelser).get(afgoerelseId) : undefined
    const stands = one?.art === art && one.opgivet === undefined && one.tilbagekaldt === undefined
    return one && stands ? [one] : []
  })
