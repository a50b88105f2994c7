import type { Day } from '@sagsvej/calendar'
import type { Kontekst } from '@sagsvej/rules'
import { sagskontekst } from '../../sag/afledt.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Gang, Omstændigheder } from './sagsgang.ts'

/** A running of a procedure as it stands on a day: the case, and the law's view of it. */
export interface Stilling extends Omstændigheder {
  readonly kontekst: Kontekst
}

/** The running on the day `på`, as known then: the facts of the case, and over them what the events of it give. */
export function stilling(sag: SagTilstand, gang: Gang, på: Day): Stilling {
  const tider = { på, kendt: på }
  return { sag, gang, tider, kontekst: sagskontekst(sag, gang.sagsgang.fakta({ sag, gang, tider }), tider) }
}
