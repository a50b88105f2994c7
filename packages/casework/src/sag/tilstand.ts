import type { Day, Period } from '@sagsvej/calendar'
import type { Oprindelse, Rolle } from '@sagsvej/rules'
import type { Json } from '@sagsvej/rules/read'
import type { Enhedsangivelse } from '../sagsfil/enhed.ts'

/** A fact as registered. `gælder` is when it holds; `kendtFra` is since when it was known. */
export interface Oplysning {
  readonly nøgle: string
  readonly værdi: Json
  readonly enhed: Enhedsangivelse | undefined
  readonly gælder: Period
  readonly kendtFra: Day
  readonly oprindelse: Oprindelse
}

/** A judgement as made. */
export interface ForetagetSkøn {
  readonly nøgle: string
  readonly svar: boolean
  readonly kendtFra: Day
  readonly af: Rolle
  readonly begrundelse: string
  readonly grundlag: readonly string[]
}

/** A case as its events have made it: per key, everything registered, in the order it was registered. */
export interface SagTilstand {
  readonly sagId: string
  readonly kommune: string
  readonly navn: string
  readonly cpr: string | undefined
  readonly fakta: ReadonlyMap<string, readonly Oplysning[]>
  readonly skøn: ReadonlyMap<string, readonly ForetagetSkøn[]>
}
