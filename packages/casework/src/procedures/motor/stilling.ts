import type { Day } from '@sagsvej/calendar'
import { lov } from '@sagsvej/law'
import { type Faktum, type Kontekst, kontekst, type Value } from '@sagsvej/rules'
import { grundlag } from '../../sag/grundlag.ts'
import type { Tider } from '../../sag/opslag.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Gang, Omstændigheder } from './sagsgang.ts'

/** A running of a procedure as it stands on a day: the case, and the law's view of it. */
export interface Stilling extends Omstændigheder {
  readonly tider: Tider
  readonly kontekst: Kontekst
}

/** The running on the day `på`, as known then: the facts of the case, and over them what the events of it give. */
export function stilling(sag: SagTilstand, gang: Gang, på: Day): Stilling {
  const tider = { på, kendt: på }
  const known = grundlag(sag, lov, tider)
  const given = new Map<Faktum, Value | undefined>(
    gang.sagsgang.fakta({ sag, gang }).map(([word, value]) => [word.faktum, value]),
  )
  const fakta = (faktum: Faktum) => given.get(faktum) ?? known.fakta(faktum)
  return { sag, gang, tider, kontekst: kontekst({ ...known, fakta }) }
}
