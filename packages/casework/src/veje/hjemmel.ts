import type { Day } from '@sagsvej/calendar'
import { type Bestemmelse, type Hjemmel, inForceOn } from '@sagsvej/rules'

/** Where a provision stands in the law of a day; undefined where no version is in force then. */
export const hjemmelDen = ({ versioner }: Bestemmelse, på: Day): Hjemmel | undefined =>
  inForceOn(versioner, på)?.gælder.hjemmel
