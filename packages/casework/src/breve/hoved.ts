import type { Day } from '@sagsvej/calendar'
import type { Sprog } from '@sagsvej/rules'
import type { Brevafsender } from './brev.ts'

/** The person who signs: a decision must show who made it (FVL.32b). */
export interface Underskriver {
  readonly navn: string
  readonly stilling: string
}

/** What every letter needs to know beside its matter. Danish where no language is asked for. */
export interface Brevhoved {
  readonly sprog?: Sprog
  readonly dato: Day
  readonly sagsnummer: string
  readonly modtager: string
  readonly afsender: Brevafsender
  readonly underskriver: Underskriver
}
