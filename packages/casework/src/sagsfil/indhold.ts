import type { Oprindelse, Rolle } from '@sagsvej/rules'
import type { Json } from '@sagsvej/rules/read'
import type { Enhedsangivelse } from './enhed.ts'

export const SAGSKEMA = 'sagsvej/sag-1'

/** A case file that has been read and found good. The shape is that of the JSON, so its keys are transliterated. */
export interface Sagsfil {
  readonly skema: typeof SAGSKEMA
  readonly sag: Sagshoved
  readonly fakta: readonly FaktumIFil[]
  readonly skoen: readonly SkønIFil[]
}

export interface Sagshoved {
  readonly id: string
  readonly navn: string
  readonly cpr?: string
  readonly kommune: string
}

/** Days are written YYYY-MM-DD. Without `gaelderFra`/`gaelderTil` the fact holds at all times. */
export interface FaktumIFil {
  readonly faktum: string
  readonly vaerdi: Json
  readonly enhed?: Enhedsangivelse
  readonly gaelderFra?: string
  readonly gaelderTil?: string
  readonly kendtFra: string
  readonly oprindelse: Oprindelse
}

export interface SkønIFil {
  readonly skoen: string
  readonly vaerdi: boolean
  readonly kendtFra: string
  readonly af: Rolle
  readonly begrundelse: string
  readonly grundlag: readonly string[]
}
