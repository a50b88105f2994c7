import type { Sats } from '../rate.ts'
import type { Enhed } from '../units.ts'
import type { Dato } from './date.ts'
import { Tal } from './number.ts'

/** The amount of a rate in force on a day. A day without a row leaves the answer open. */
export const satsDen = <U extends Enhed>(sats: Sats & { readonly enhed: U }, on: Dato): Tal<U> =>
  new Tal({ op: 'rate', sats, on: on.led }, sats.enhed)
