import { NEVER } from '@sagsvej/calendar'
import type { Faktum } from '../fact.ts'
import type { Spor } from '../trace.ts'
import { type FaktumLed, fieldName, type Led } from '../tree.ts'
import type { Post, Value } from '../value.ts'
import { bind, type Kontekst } from './context.ts'
import { asPosts } from './strict.ts'

const fieldsOf = ({ type }: Faktum) => (type.art === 'liste' ? type.felter : [])

/** The names under which a record's fields are bound. */
export const fieldNames = (faktum: Faktum): readonly string[] =>
  fieldsOf(faktum).map(({ navn }) => fieldName(faktum.nøgle, navn))

/** A period without an end is still running: its last day is NEVER. */
const withEnd = (post: Post): Post =>
  post.fra !== undefined && post.til === undefined ? { ...post, til: NEVER } : post

export interface Optaget {
  readonly post: Post
  /** The evaluation with this record's fields bound. */
  readonly k: Kontekst
  /** Its condition, where that is not settled: the record may be in, or not. */
  readonly måske?: Spor
}

/** The records whose condition is met, and those for which it is open. One that does not arise is not met. */
export function keptPosts(list: FaktumLed, value: Value, where: Led | undefined, k: Kontekst): readonly Optaget[] {
  const { faktum } = list
  const fields = fieldsOf(faktum).map(({ navn }) => [navn, fieldName(faktum.nøgle, navn)] as const)
  return asPosts(value).flatMap((record): readonly Optaget[] => {
    const post = withEnd(record)
    const inPost = bind(k, Object.fromEntries(fields.map(([navn, name]) => [name, post[navn]])))
    const when = where && inPost.evaluate(where, inPost)
    if (when === undefined || when.udfald.art === 'ja') return [{ post, k: inPost }]
    return when.udfald.art === 'åben' ? [{ post, k: inPost, måske: when }] : []
  })
}
