import type { JsonObjekt } from '@sagsvej/rules/read'
import { Begivenhedsfejl } from './begivenhedsfejl.ts'

/** Lifts the content of one type of event from version `fra` to the next. */
export interface Opløfter {
  readonly nr: number
  readonly type: string
  readonly fra: number
  readonly løft: (old: JsonObjekt) => JsonObjekt
}

/** An event as stored: `indhold` is all of it but its type and version. */
export interface GemtBegivenhed {
  readonly type: string
  readonly version: number
  readonly indhold: JsonObjekt
}

/** What is wrong with a table of upcasters: `nr` counts up by one over the table, `fra` by one within a type. */
export function faultsIn(table: readonly Opløfter[]): readonly string[] {
  return table.flatMap(({ nr, type, fra }, i) => {
    const earlier = table.slice(0, i).filter((o) => o.type === type).length
    return [
      ...(nr === i + 1 ? [] : [`upcaster number ${nr} of ${type} stands as number ${i + 1}`]),
      ...(fra === earlier + 1
        ? []
        : [`${type} is lifted from version ${fra}, where ${earlier + 1} comes next`]),
    ]
  })
}

/**
 * The content in its type's newest version.
 * @throws Begivenhedsfejl for a version newer than the table knows.
 */
export function løft(table: readonly Opløfter[], { type, version, indhold }: GemtBegivenhed): JsonObjekt {
  const steps = table.filter((o) => o.type === type)
  const newest = steps.length + 1
  if (!Number.isInteger(version) || version < 1 || version > newest) {
    throw new Begivenhedsfejl(`${type} version ${version} is not known here; the newest is ${newest}`)
  }
  return steps.slice(version - 1).reduce((content, step) => step.løft(content), indhold)
}
