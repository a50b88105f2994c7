import type { Day } from '@sagsvej/calendar'

/** What a command is given of the world: where to write, which day it is, and the settings of the environment. */
export interface Omgivelser {
  readonly skriv: (text: string) => void
  readonly idag: Day
  readonly miljø: Readonly<Record<string, string | undefined>>
}
