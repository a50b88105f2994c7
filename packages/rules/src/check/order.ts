import type { Definition } from '../definitions.ts'
import type { Kodested } from '../place.ts'
import type { Finding, Om } from './finding.ts'
import { nameOf } from './inventory.ts'

const keyOf = ({ slags, navn }: Om): string => `${slags} ${navn}`

/** Where each definition stands. */
export function placesOf(definitions: readonly Definition[]): (om: Om) => Kodested | undefined {
  const places = new Map(definitions.map((one) => [keyOf(nameOf(one)), one.sted]))
  return (om) => places.get(keyOf(om))
}

type Placed = Pick<Finding, 'om' | 'version' | 'sted'>

/** Each with its place, in the order of files and lines. */
export const inOrder = <T extends Placed>(
  found: readonly T[],
  placeOf: (om: Om) => Kodested | undefined,
): readonly T[] =>
  found
    .map((one) => {
      const sted = placeOf(one.om)
      return sted ? { ...one, sted } : one
    })
    .sort(byPlace)

const byPlace = (a: Placed, b: Placed): number =>
  (a.sted?.fil ?? '').localeCompare(b.sted?.fil ?? '') ||
  (a.sted?.linje ?? 0) - (b.sted?.linje ?? 0) ||
  (a.version ?? 0) - (b.version ?? 0)
