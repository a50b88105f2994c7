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

/**
 * The row in force on a day, or undefined: never the nearest year. Expected amounts count only where asked for, and
 * then before those adopted.
 */
export function rateOn(sats: Sats, day: Day, ventet = false): SatsRække | undefined {
  if (day === NEVER) return undefined
  const covering = sats.rækker.filter((row) => row.fra <= day && day <= row.til)
  const expected = ventet ? covering.find((row) => row.sikkerhed === 'ventet') : undefined
  return expected ?? covering.find((row) => row.sikkerhed !== 'ventet')
}
