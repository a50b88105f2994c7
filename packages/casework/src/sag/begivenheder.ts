import type { Oprindelse, Rolle } from '@sagsvej/rules'
import type { Json } from '@sagsvej/rules/read'
import type { Enhedsangivelse } from '../sagsfil/enhed.ts'

// Events are stored as they stand, so their keys are transliterated and their days are written YYYY-MM-DD. They are
// never changed: a new shape gets a new version and an upcaster.

export interface SagOprettet {
  readonly type: 'SagOprettet'
  readonly version: 1
  readonly sagId: string
  readonly kommune: string
  readonly navn: string
  readonly cpr?: string
}

/** Without `gaelderFra`/`gaelderTil` the fact holds at all times. A later `kendtFra` corrects an earlier. */
export interface FaktumRegistreret {
  readonly type: 'FaktumRegistreret'
  readonly version: 1
  readonly faktum: string
  readonly vaerdi: Json
  readonly enhed?: Enhedsangivelse
  readonly gaelderFra?: string
  readonly gaelderTil?: string
  readonly kendtFra: string
  readonly oprindelse: Oprindelse
}

export interface SkønForetaget {
  readonly type: 'SkønForetaget'
  readonly version: 1
  readonly skoen: string
  readonly vaerdi: boolean
  readonly kendtFra: string
  readonly af: Rolle
  readonly begrundelse: string
  readonly grundlag: readonly string[]
}

/** Everything that can have happened in a case. */
export type SagBegivenhed = SagOprettet | FaktumRegistreret | SkønForetaget
