import { type Day, NEVER } from '@sagsvej/calendar'
import type { Sikkerhed } from './certainty.ts'
import type { Kilde } from './source.ts'
import type { Tekst } from './text.ts'
import type { Enhed } from './units.ts'

/** One dated amount, in steps of the rate's unit. `til` is NEVER while open. */
export interface SatsRække {
  readonly id: string
  readonly fra: Day
  readonly til: Day
  readonly steps: number
  readonly sikkerhed: Sikkerhed
  readonly kilder: readonly Kilde[]
  readonly formel?: string
  readonly note?: string
}

/** A series of dated amounts. A day without a row has no known amount. */
export interface Sats {
  readonly nøgle: string
  readonly enhed: Enhed
  readonly navn: Tekst
  readonly rækker: readonly SatsRække[]
}

/** The row in force on a day, or undefined: never the nearest year. */
export const rateOn = (sats: Sats, day: Day): SatsRække | undefined =>
  day === NEVER ? undefined : sats.rækker.find((row) => row.fra <= day && day <= row.til)
