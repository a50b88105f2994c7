import { NEVER } from '@sagsvej/calendar'
import type { Spor } from '../trace.ts'
import type { FaktumLed, Led } from '../tree.ts'
import type { Post, Value } from '../value.ts'
import { bind, type Kontekst } from './context.ts'
import { asPosts } from './strict.ts'

export interface Optaget {
  readonly post: Post
  /** The evaluation with this record bound. */
  readonly k: Kontekst
  /** Its condition, where that is not settled: the record may be in, or not. */
  readonly måske?: Spor
}

/** A period without an end is still running: its last day is NEVER. */
const withEnd = (post: Post): Post =>
  post.fra !== undefined && post.til === undefined ? { ...post, til: NEVER } : post

/** The records whose condition is met, and those for which it is open. One that does not arise is not met. */
export function keptPosts(
  { faktum }: FaktumLed,
  value: Value,
  where: Led | undefined,
  k: Kontekst,
): readonly Optaget[] {
  const kept: Optaget[] = []
  for (const record of asPosts(value)) {
    const post = withEnd(record)
    const inPost = bind(k, faktum.nøgle, post)
    const when = where && inPost.evaluate(where, inPost)
    if (when === undefined || when.udfald.art === 'ja') kept.push({ post, k: inPost })
    else if (when.udfald.art === 'åben') kept.push({ post, k: inPost, måske: when })
  }
  return kept
}
