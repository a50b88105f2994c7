import {
  addMonths,
  type Day,
  dayFromNumber,
  isNever,
  LAST_DAY,
  type Period,
  parseDay,
} from '@sagsvej/calendar'

/** A run still going is followed to the end of the century, and for thirty years at least: no limit looks further. */
export const HORIZON = parseDay('2099-12-31')
export const HORIZON_MONTHS = 12 * 30
/** A run that begins later is followed to the end of the calendar. */
export const NO_HORIZON_FROM = dayFromNumber(LAST_DAY - HORIZON_MONTHS * 31)

/** The last day to which a run that begins on a day is followed, when recurring days are looked for in it. */
export function followedTo({ from, to }: Period): Day {
  if (!isNever(to)) return to
  if (from > NO_HORIZON_FROM) return LAST_DAY
  const later = addMonths(from, HORIZON_MONTHS)
  return later > HORIZON ? later : HORIZON
}
