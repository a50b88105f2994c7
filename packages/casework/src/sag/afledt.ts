import { lov } from '@sagsvej/law'
import {
  type Faktum,
  type Kontekst,
  kontekst,
  type Lovsyn,
  type MedFaktum,
  type Udtryk,
  type Value,
} from '@sagsvej/rules'
import { grundlag } from './grundlag.ts'
import type { Tider } from './opslag.ts'
import type { SagTilstand } from './tilstand.ts'

/** A fact the events give: the law asks for it by its word, and nobody is asked for what the case knows. */
export type Afledt = readonly [MedFaktum<Udtryk>, Value | undefined]

/** The law's view of a case: its facts as known then, and over them what events give. `lovsyn`: as which view of the law. */
export function sagskontekst(
  sag: SagTilstand,
  given: readonly Afledt[],
  tider: Tider,
  lovsyn?: Lovsyn,
): Kontekst {
  const known = grundlag(sag, lov, tider)
  const over = new Map<Faktum, Value | undefined>(given.map(([word, value]) => [word.faktum, value]))
  return kontekst({
    ...known,
    fakta: (faktum) => over.get(faktum) ?? known.fakta(faktum),
    ...(lovsyn ? { lovsyn } : {}),
  })
}
