import type { Day } from '@sagsvej/calendar'
import type { Tider } from '@sagsvej/casework'
import { dagSkrevet } from '@sagsvej/rules/read'
import { Brugerfejl } from './fejl.ts'

/** A day given on the command line. @throws Brugerfejl */
export function readDay(option: string, written: unknown): Day | undefined {
  if (written === undefined) return undefined
  const day = dagSkrevet(String(written))
  if (day !== undefined) return day
  throw new Brugerfejl({
    da: `${option} ${written}: det er ikke en dato, der kan bruges. Skriv år-måned-dag, fra 1900 til 2179, for eksempel 2026-07-06.`,
    en: `${option} ${written}: not a date that can be used. Write year-month-day, from 1900 to 2179, for example 2026-07-06.`,
  })
}

/** What the commands that answer a case take. */
export interface Vurderingsvalg {
  readonly on?: unknown
  readonly known?: unknown
  readonly lang?: unknown
  readonly format?: unknown
}

/** The day asked about and the day up to which what was known counts; both today unless given. @throws Brugerfejl */
export const readTider = ({ on, known }: Vurderingsvalg, idag: Day): Tider => ({
  på: readDay('--on', on) ?? idag,
  kendt: readDay('--known', known) ?? idag,
})
