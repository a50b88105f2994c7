import { parseDay } from '@sagsvej/calendar'

/**
 * A clock that stands still, at noon on a day: `ur('2025-08-10')`.
 * @throws CalendarError for what is no day
 */
export function ur(iso: string): () => Date {
  parseDay(iso)
  return () => new Date(`${iso}T12:00:00Z`)
}
