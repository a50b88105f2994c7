import type { Day, Period } from '@sagsvej/calendar'
import type { Oprindelse, Rolle } from '@sagsvej/rules'
import type { Json } from '@sagsvej/rules/read'
import type { Enhedsangivelse } from '../sagsfil/enhed.ts'
import type { SagBegivenhed } from './begivenheder.ts'

/** What a fact and a judgement have in common: which event registered it, and what became of it since. */
export interface Registreret {
  /** The number of the event. */
  readonly nr: number
  readonly kendtFra: Day
  /** From this day on it is no longer what is known: it was corrected or withdrawn. */
  readonly indtil?: Day
  /** Its content was lawfully erased, by this rule: it can no longer be read. */
  readonly slettet?: string
}

/** A fact as registered. `gælder` is when it holds; `kendtFra` is since when it was known. */
export interface Oplysning extends Registreret {
  readonly nøgle: string
  readonly værdi: Json
  readonly enhed: Enhedsangivelse | undefined
  readonly gælder: Period
  readonly oprindelse: Oprindelse
}

/** A judgement as made. */
export interface ForetagetSkøn extends Registreret {
  readonly nøgle: string
  readonly svar: boolean
  readonly af: Rolle
  readonly begrundelse: string
  readonly grundlag: readonly string[]
}

/**
 * A case as its events have made it: per key, everything registered, in the order it was registered. What the subjects
 * (letters, hearings, decisions ...) make of the events is read off them when it is asked for (`emne.ts`).
 */
export interface SagTilstand {
  /** Every event so far: the first is number 1. */
  readonly begivenheder: readonly SagBegivenhed[]
  readonly sagId: string
  readonly kommune: string
  readonly navn: string
  readonly cpr: string | undefined
  readonly fakta: ReadonlyMap<string, readonly Oplysning[]>
  readonly skøn: ReadonlyMap<string, readonly ForetagetSkøn[]>
}
