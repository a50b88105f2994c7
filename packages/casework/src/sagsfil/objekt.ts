import { isObjekt, type Json, medlem } from '../json.ts'
import { type Fejl, type Læst, samler, under, ved } from './fejl.ts'
import { forkertType, manglerFelt, ukendtFelt } from './fejltekst.ts'

/** The fields an object may have. */
export interface Felter {
  readonly kræves: readonly string[]
  readonly valgfri?: readonly string[]
}

/** An object being read field by field. `fejl` gathers what is wrong, in `felt` and beside it. */
export interface Læser {
  readonly fejl: Fejl[]
  /** A field as it stands; undefined when it is missing. */
  readonly rå: (name: string) => Json | undefined
  /** A field that is there, read; undefined when it is missing or wrong. */
  readonly felt: <T>(name: string, read: (json: Json) => Læst<T>) => T | undefined
  readonly tag: <T>(reading: Læst<T>) => T | undefined
}

/** Fields that are unknown or missing are faults from the start; what is no object at all has no fields. */
export function læser(json: Json, { kræves, valgfri = [] }: Felter): Læser {
  const { fejl, tag } = samler()
  if (!isObjekt(json)) {
    fejl.push(forkertType(json, OBJEKT))
    return { fejl, tag, rå: () => undefined, felt: () => undefined }
  }
  const known = [...kræves, ...valgfri]
  for (const key of Object.keys(json)) {
    if (!known.includes(key)) fejl.push({ ...ukendtFelt(key, known), pointer: under('', key) })
  }
  for (const key of kræves) {
    if (medlem(json, key) === undefined) fejl.push({ ...manglerFelt(key), pointer: under('', key) })
  }
  const rå = (name: string) => medlem(json, name)
  return {
    fejl,
    tag,
    rå,
    felt: (name, read) => {
      const written = rå(name)
      return written === undefined ? undefined : tag(ved(name, read(written)))
    },
  }
}

const OBJEKT = { da: 'et objekt: { … }', en: 'an object: { … }' }
