import { type Day, tryParseDay } from '@sagsvej/calendar'
import { badDefinition } from '../errors.ts'
import { type Enhed, toSteps, UnitError } from '../units.ts'

/** A day an author wrote in `hvor`. @throws RuleError for what is no day */
export function writtenDay(hvor: string, iso: string): Day {
  const day = tryParseDay(iso)
  if (day !== undefined) return day
  throw badDefinition(
    hvor,
    `${JSON.stringify(iso)} er ingen dag fra 1900 til 2199. Skriv en, der findes, som ÅÅÅÅ-MM-DD.`,
    `${JSON.stringify(iso)} is no day from 1900 to 2199. Write one that exists, as YYYY-MM-DD.`,
  )
}

/** Steps of a number an author wrote. @throws RuleError for what is no number of its unit */
export function writtenSteps(enhed: Enhed, written: string | number): number {
  try {
    return toSteps(enhed, written)
  } catch (error) {
    if (!(error instanceof UnitError)) throw error
    throw badDefinition(
      'tal',
      `${JSON.stringify(written)} er intet tal af ${enhed}. Skriv det med punktum og ikke finere, end enheden deles.`,
      `${error.message}. Write it with a point, and no finer than the unit is divided.`,
    )
  }
}
