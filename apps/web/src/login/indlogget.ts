import type { Adgang } from '@sagsvej/store'

/** Somebody who has logged in, as their session keeps it: who, and as what they look. Nothing of any case. */
export type Indlogget =
  | {
      readonly art: 'ansat'
      readonly navn: string
      readonly bruger: string
      readonly rolle: Personalerolle
    }
  /** `person`: the number in the municipality; without one there is no case about them here. */
  | { readonly art: 'person'; readonly navn: string; readonly person?: string }

export type Personalerolle = 'sagsbehandler' | 'leder' | 'leverandør'

/** What the database lets such a one see; undefined for somebody of whom the municipality has nothing. */
export function adgangFor(who: Indlogget, kommune: string, nu: Date): Adgang | undefined {
  if (who.art === 'ansat') return { kommune, nu, rolle: who.rolle, bruger: who.bruger }
  return who.person === undefined ? undefined : { kommune, nu, rolle: 'borger', person: who.person }
}
