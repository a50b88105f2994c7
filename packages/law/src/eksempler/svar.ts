import { type Day, formatDay, isNever } from '@sagsvej/calendar'
import { type Enhed, fromSteps, headline, type Spor, type Udfald } from '@sagsvej/rules'

const dayText = (day: number): string => (isNever(day as Day) ? 'aldrig' : formatDay(day as Day))

const unsettled = (udfald: Udfald): string => (udfald.art === 'åben' ? headline(udfald) : udfald.art)

/** The answer to a condition. */
export const sandtSvar = ({ udfald }: Spor): boolean | string =>
  udfald.art === 'ja' ? true : udfald.art === 'nej' ? false : unsettled(udfald)

/** The answer to a date: ISO, or 'aldrig'. */
export const datoSvar = ({ udfald }: Spor): string =>
  udfald.art === 'værdi' && typeof udfald.værdi === 'number' ? dayText(udfald.værdi) : unsettled(udfald)

/** The answer to a calculation, in whole units. */
export const talSvar = ({ udfald }: Spor, enhed: Enhed): number | string =>
  udfald.art === 'værdi' && typeof udfald.værdi === 'number'
    ? Number(fromSteps(enhed, udfald.værdi))
    : unsettled(udfald)
