import { contains, type Day } from '@sagsvej/calendar'
import type { ForetagetSkøn, Oplysning, Registreret, SagTilstand } from './tilstand.ts'

/** The two time axes: the day asked about, and the day up to which what was known counts (NEVER: everything). */
export interface Tider {
  readonly på: Day
  readonly kendt: Day
}

/** The fact that holds: known in time, valid on the day, and of those the latest known. */
export function registreret(state: SagTilstand, nøgle: string, { på, kendt }: Tider): Oplysning | undefined {
  return latest(
    (state.fakta.get(nøgle) ?? []).filter((o) => contains(o.gælder, på)),
    kendt,
  )
}

/** The judgement that stands: known in time, and of those the latest. */
export const foretaget = (
  state: SagTilstand,
  nøgle: string,
  { kendt }: Pick<Tider, 'kendt'>,
): ForetagetSkøn | undefined => latest(state.skøn.get(nøgle) ?? [], kendt)

/** Of those known since the same day, the one registered last. */
function latest<T extends Registreret>(entries: readonly T[], kendt: Day): T | undefined {
  let found: T | undefined
  for (const entry of entries) {
    if (isKnown(entry, kendt) && (!found || entry.kendtFra >= found.kendtFra)) found = entry
  }
  return found
}

/** Known by then, and not yet corrected, withdrawn or erased. */
const isKnown = ({ kendtFra, indtil, slettet }: Registreret, kendt: Day): boolean =>
  kendtFra <= kendt && (indtil === undefined || indtil > kendt) && slettet === undefined

/** The days on which something new became known, oldest first. */
export function kendteDage({ fakta, skøn }: SagTilstand): readonly Day[] {
  const all = [...fakta.values(), ...skøn.values()].flat()
  return [...new Set(all.map((entry) => entry.kendtFra))].sort((a, b) => a - b)
}
