import {
  type FaktumIFil,
  fold,
  readSagsfil,
  SAGSKEMA,
  type SagTilstand,
  type SkønIFil,
} from '@sagsvej/casework'
import { fravær, lov } from '@sagsvej/law'
import { type Givet, type Omstændigheder, oplyst } from './oplysninger.ts'
import type { Person } from './personer.ts'

/** Wholly away from work because of illness, from a day and to a day, or still. */
export const sygFra = (fra: string, til: string | null = null, om: Omstændigheder = {}): Givet =>
  oplyst(fravær, [{ fra, til, omfang: 'fuldt' }], om)

/**
 * A person's case with what is told of it, read as any case file is.
 * @throws Error naming every fault, when no such case could be registered
 */
export function givet(person: Person, ...fortalt: readonly Givet[]): SagTilstand {
  const told = [...person.altid, ...fortalt]
  const { id, navn, cpr, kommune } = person
  const fakta: readonly FaktumIFil[] = told.flatMap((g) => (g.art === 'faktum' ? [g.post] : []))
  const skoen: readonly SkønIFil[] = told.flatMap((g) => (g.art === 'skøn' ? [g.post] : []))
  const read = readSagsfil(
    JSON.stringify({ skema: SAGSKEMA, sag: { id, navn, cpr, kommune }, fakta, skoen }),
    lov,
  )
  const sag = read.ok ? fold(read.begivenheder) : undefined
  if (read.ok && sag) return sag
  const faults = read.ok ? [] : read.fejl.map(({ pointer, tekst }) => `${pointer}: ${tekst.da}`)
  throw new Error([`${navn} can have no such case`, ...faults].join('\n'))
}
