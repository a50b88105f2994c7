import { type Grænsebrud, missing, outside, requireInside } from '../border.ts'
import type { Lovsamling } from '../collect.ts'
import type { Grundlag } from '../evaluate/context.ts'
import type { FaktumType } from '../fact.ts'
import type { Value } from '../value.ts'

/** A case as compiled law reads it: facts and judgements by key, `undefined` where they are not known. */
export type Række = Readonly<Record<string, Value | undefined>>

/**
 * Puts a case into the form compiled law reads: every case has the same keys in the same order, which keeps it fast.
 * `open` says which keys may be unknown: those that the law was compiled with as open.
 * @throws BorderError when a value is outside its type or range, or one that may not be unknown is
 */
export function rowOf(
  { fakta, skøn }: Pick<Lovsamling, 'fakta' | 'skøn'>,
  grundlag: Grundlag,
  open: (key: string) => boolean = () => true,
): Række {
  const row: Record<string, Value | undefined> = {}
  const brud: Grænsebrud[] = []
  const take = (key: string, type: FaktumType, value: Value | undefined) => {
    if (value !== undefined) brud.push(...outside(type, value, `/${key}`))
    else if (!open(key)) brud.push(missing(`/${key}`))
    row[key] = value
  }
  for (const faktum of fakta) take(faktum.nøgle, faktum.type, grundlag.fakta(faktum))
  for (const one of skøn) take(one.nøgle, { art: 'sandt' }, grundlag.skøn(one))
  requireInside(brud)
  return row
}
