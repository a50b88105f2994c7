/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObjekt
export interface JsonObjekt {
  readonly [key: string]: Json
}

export const isObjekt = (json: Json): json is JsonObjekt =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

export const isListe = (json: Json): json is readonly Json[] => Array.isArray(json)

/** A member by its own name; undefined when there is none (never something inherited). */
export const medlem = (objekt: JsonObjekt, key: string): Json | undefined =>
  Object.hasOwn(objekt, key) ? objekt[key] : undefined

/** The same value, whatever order the keys of its objects are in. */
export function sameJson(a: Json, b: Json): boolean {
  if (isListe(a)) return isListe(b) && a.length === b.length && a.every((x, i) => sameJson(x, b[i] ?? null))
  if (!isObjekt(a)) return a === b
  if (!isObjekt(b) || isListe(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key] ?? null, b[key] ?? null))
}
