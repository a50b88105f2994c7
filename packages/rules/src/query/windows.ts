import { firstDayOfMonth } from '@sagsvej/calendar'

/** Months in which the lengths of months come round again, leap days too but once in a hundred years. */
const ROUND = 48

/** The fewest and the most days that so many calendar months hold. */
export function lengthsOf(months: number): { readonly least: number; readonly most: number } {
  const lengths = Array.from(
    { length: ROUND },
    (_, month) => firstDayOfMonth(month + months) - firstDayOfMonth(month),
  )
  return { least: Math.min(...lengths), most: Math.max(...lengths) }
}

/**
 * How many days a run need be followed at most, as SQL over `most_days`: inside it the count of a window of so many
 * months must have passed the limit by then, or it never does.
 */
export function followedFor(months: number): string {
  const round = (2 * ROUND + 2 + months) * 31
  return `CASE WHEN most_days < ${lengthsOf(months).least} THEN most_days + 32 ELSE ${round} END`
}
