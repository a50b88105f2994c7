import { isObjekt, type Json, type JsonObjekt } from '@sagsvej/rules/read'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { tilLager } from '../sag/gemt.ts'

export const AKTPAKKESKEMA = 'sagsvej/aktpakke-1'

/** The SHA-256 of a text in lower-case hexadecimal. Whoever has the bytes gives it: casework opens no files. */
export type Aftryk = (text: string) => string

/** What the fingerprint of a package is of: who gave the case, and every event of it in order. */
export const aftryksgrundlag = (fraKommune: string, begivenheder: readonly Json[]): string =>
  JSON.stringify(ordered([AKTPAKKESKEMA, fraKommune, [...begivenheder]]))

/** The same text whenever the content is the same, in whatever order a program wrote the fields. */
function ordered(json: Json): Json {
  if (Array.isArray(json)) return json.map(ordered)
  if (!isObjekt(json)) return json
  const keys = Object.keys(json).sort()
  return Object.fromEntries(keys.map((key) => [key, ordered(json[key] as Json)]))
}

/** A case that was handed over, as a file for the municipality that takes it over. */
export function skrivAktpakke(
  fraKommune: string,
  events: readonly SagBegivenhed[],
  aftryk: Aftryk,
): JsonObjekt {
  const begivenheder: readonly Json[] = JSON.parse(JSON.stringify(events.map(tilLager)))
  return {
    skema: AKTPAKKESKEMA,
    fraKommune,
    aftryk: aftryk(aftryksgrundlag(fraKommune, begivenheder)),
    begivenheder: [...begivenheder],
  }
}
