import { isObjekt, type Json, type JsonObjekt, medlem } from '../json.ts'
import { type Fejl, under } from './fejl.ts'
import { forkertType, manglerFelt, ukendtFelt } from './fejltekst.ts'

/** The fields an object may have. */
export interface Felter {
  readonly kræves: readonly string[]
  readonly valgfri?: readonly string[]
}

/** An object and what is wrong with its set of fields; undefined when it is no object at all. */
export function readObjekt(json: Json, { kræves, valgfri = [] }: Felter, fejl: Fejl[]): JsonObjekt | undefined {
  if (!isObjekt(json)) {
    fejl.push(forkertType(json, OBJEKT))
    return undefined
  }
  const known = [...kræves, ...valgfri]
  for (const key of Object.keys(json)) {
    if (!known.includes(key)) fejl.push({ ...ukendtFelt(key, known), pointer: under('', key) })
  }
  for (const key of kræves) {
    if (medlem(json, key) === undefined) fejl.push({ ...manglerFelt(key), pointer: under('', key) })
  }
  return json
}

const OBJEKT = { da: 'et objekt: { … }', en: 'an object: { … }' }
