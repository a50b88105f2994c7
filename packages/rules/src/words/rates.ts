import { defined } from '../definitions.ts'
import type { Sats } from '../rate.ts'
import type { Enhed } from '../units.ts'
import type { Dato } from './date.ts'
import { Tal } from './number.ts'

/** A rate as a word of the law: its rows may be read when they are first asked for. */
export const sats = <U extends Enhed>(ny: Sats & { readonly enhed: U }): Sats & { readonly enhed: U } => {
  defined('sats', ny)
  return ny
}

/**
 * The amount of a rate in force on a day; `virkning` names a use for which the amounts may take effect on other days.
 * A day without a row leaves the answer open; on a day that never comes the question does not arise.
 */
export const satsDen = <U extends Enhed>(
  sats: Sats & { readonly enhed: U },
  on: Dato,
  virkning?: string,
): Tal<U> => new Tal({ op: 'rate', sats, on: on.led, ...(virkning ? { virkning } : {}) }, sats.enhed)
