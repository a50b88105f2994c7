import { isListe, isObjekt, type Json, type JsonObjekt, sameJson } from '@sagsvej/rules/read'

const INSIDE = '#/$defs/'
const HERE = '#/components/schemas/'

/** A schema as it is used in the document. */
export const peg = (name: string): JsonObjekt => ({ $ref: HERE + name })

/**
 * The published schemas as components of one document: what each holds in `$defs` stands beside it, and what is the same
 * in several stands once. @throws Error when two of them call different things by one name
 */
export function komponenter(schemas: Readonly<Record<string, object>>): JsonObjekt {
  const found = new Map<string, Json>()
  const add = (name: string, schema: Json): void => {
    const before = found.get(name)
    if (before !== undefined && !sameJson(before, schema)) throw new Error(`two schemas are called ${name}`)
    found.set(name, schema)
  }
  for (const [name, schema] of Object.entries(schemas)) {
    // A document of its own says which it is and which dialect it is in; a component does not.
    const { $schema: _dialect, $id: _id, $defs = {}, ...rest } = moved(asJson(schema))
    add(name, rest)
    for (const [part, one] of Object.entries(isObjekt($defs) ? $defs : {})) add(part, one)
  }
  return Object.fromEntries(found)
}

function moved(schema: JsonObjekt): JsonObjekt {
  const inside = (json: Json): Json => {
    if (isListe(json)) return json.map(inside)
    return isObjekt(json) ? moved(json) : json
  }
  return Object.fromEntries(
    Object.entries(schema).map(([key, one]) =>
      key === '$ref' && typeof one === 'string' ? [key, one.replace(INSIDE, HERE)] : [key, inside(one)],
    ),
  )
}

const asJson = (schema: object): JsonObjekt => JSON.parse(JSON.stringify(schema))
