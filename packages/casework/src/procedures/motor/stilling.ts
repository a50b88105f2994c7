import type { Day } from '@sagsvej/calendar'
import type { Kontekst, Lovsyn } from '@sagsvej/rules'
import { sagskontekst } from '../../sag/afledt.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Gang, Omstændigheder } from './sagsgang.ts'

/** A running of a procedure as it stands on a day: the case, and the law's view of it. */
export interface Stilling extends Omstændigheder {
  readonly kontekst: Kontekst
}

/**
 * The running on the day `på`, as known then: the facts of the case, and over them what the events of it give. `lovsyn`:
 * under which view of the law; without it, what is adopted.
 */
export function stilling(sag: SagTilstand, gang: Gang, på: Day, lovsyn?: Lovsyn): Stilling {
  const tider = { på, kendt: på }
  const kontekst = sagskontekst(sag, gang.sagsgang.fakta({ sag, gang, tider }), tider, lovsyn)
  return { sag, gang, tider, kontekst }
}
