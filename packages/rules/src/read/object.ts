import { type Datafejl, type Fejl, type Læst, samler, under, ved } from './fault.ts'
import { forkertType, manglerFelt, ukendtFelt } from './fault-text.ts'
import { isObjekt, type Json, medlem } from './json.ts'

/** The fields an object may have. */
export interface Felter {
  readonly kræves: readonly string[]
  readonly valgfri?: readonly string[]
}

/** An object being read field by field. `fejl` gathers what is wrong, in `felt` and beside it. */
export interface Læser<S extends string = Datafejl> {
  readonly fejl: Fejl<S>[]
  /** A field as it stands; undefined when it is missing. */
  readonly rå: (name: string) => Json | undefined
  /** A field that is there, read; undefined when it is missing or wrong. */
  readonly felt: <T>(name: string, read: (json: Json) => Læst<T, S>) => T | undefined
  readonly tag: <T>(reading: Læst<T, S>) => T | undefined
}

/** Fields that are unknown or missing are faults from the start; what is no object at all has no fields. */
export function læser<S extends string = Datafejl>(
  json: Json,
  { kræves, valgfri = [] }: Felter,
): Læser<S | Datafejl> {
  const { fejl, tag } = samler<S | Datafejl>()
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
