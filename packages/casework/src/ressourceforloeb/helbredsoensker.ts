import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'

/** A wish for the talk on health and an offer. */
export interface Helbredsønske {
  readonly oensketId: string
  readonly ressourceforloebId: string
  readonly indsats: string
  readonly holdt: boolean
  readonly vurderet: boolean
}

const oensketId = (event: SagBegivenhed): string | undefined =>
  event.type === 'HelbredssamtaleØnsket' ||
  event.type === 'HelbredssamtaleHoldt' ||
  event.type === 'TilbuddetVurderetIgen'
    ? event.oensketId
    : undefined

export const helbredsønsker: Emne<ReadonlyMap<string, Helbredsønske>> = efterId(
  oensketId,
  (before, event) => {
    switch (event.type) {
      case 'HelbredssamtaleØnsket': {
        const { oensketId, ressourceforloebId, indsats } = event
        return { oensketId, ressourceforloebId, indsats, holdt: false, vurderet: false }
      }
      case 'HelbredssamtaleHoldt':
        return before && { ...before, holdt: true }
      case 'TilbuddetVurderetIgen':
        return before && { ...before, vurderet: true }
      default:
        return undefined
    }
  },
)

/** The wishes of a course the municipality has not decided on. */
export const åbneHelbredsønsker = (sag: SagTilstand, id: string): readonly Helbredsønske[] =>
  [...emne(sag, helbredsønsker).values()].filter(
    ({ ressourceforloebId, vurderet }) => ressourceforloebId === id && !vurderet,
  )
