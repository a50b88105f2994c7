import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { type Emne, efterId } from '../sag/emne.ts'
import type { ANVIST } from './begivenheder.ts'

/** Something a citizen was asked to go through, and whether they said no. */
export interface Anvisning {
  readonly anvisningId: string
  readonly forloebId: string
  readonly art: keyof typeof ANVIST
  readonly afvist?: 'ingen' | 'kan_faa' | 'uafklaret'
}

/** What was asked, by id. */
export const anvisninger: Emne<ReadonlyMap<string, Anvisning>> = efterId(
  (event: SagBegivenhed) => ('anvisningId' in event ? event.anvisningId : undefined),
  (before: Anvisning | undefined, event) => {
    if (event.type === 'BehandlingAnvist') {
      const { anvisningId, forloebId, art } = event
      return { anvisningId, forloebId, art }
    }
    return before && event.type === 'BehandlingAfvist' ? { ...before, afvist: event.betydning } : before
  },
)
