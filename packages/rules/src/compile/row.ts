import type { Lovsamling } from '../collect.ts'
import type { Grundlag } from '../evaluate/context.ts'
import type { Value } from '../value.ts'

/** A case as compiled law reads it: facts and judgements by key, `undefined` where they are not known. */
export type Række = Readonly<Record<string, Value | undefined>>

/** Puts a case into the form compiled law reads: every case has the same keys in the same order, which keeps it fast. */
export function rowOf({ fakta, skøn }: Pick<Lovsamling, 'fakta' | 'skøn'>, grundlag: Grundlag): Række {
  const row: Record<string, Value | undefined> = {}
  for (const faktum of fakta) row[faktum.nøgle] = grundlag.fakta(faktum)
  for (const one of skøn) row[one.nøgle] = grundlag.skøn(one)
  return row
}
