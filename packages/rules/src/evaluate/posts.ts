import { NEVER } from '@sagsvej/calendar'
import type { Spor } from '../trace.ts'
import type { FaktumLed, Led } from '../tree.ts'
import type { Post, Value } from '../value.ts'
import { bind, type Kontekst } from './context.ts'
import { asPosts } from './strict.ts'

/** A record that is in, or may be. */
export interface Optaget {
  readonly post: Post
  /** The evaluation with this record bound. */
  readonly k: Kontekst
  /** Its condition, where that is not settled: the record may be in, or not. */
  readonly måske?: Spor
}

/** What a list holds for a narrowing of it. */
export interface Udvalg {
  readonly optaget: readonly Optaget[]
  /** The conditions that are settled, also of the records left out. */
  readonly afgjort: readonly Spor[]
}

/** A period without an end is still running: its last day is NEVER. */
const withEnd = (post: Post): Post =>
  post.fra !== undefined && post.til === undefined ? { ...post, til: NEVER } : post

/** The records whose condition is met, and those for which it is open. One that does not arise is not met. */
export function chosenPosts(
  { faktum }: FaktumLed,
  value: Value,
  where: Led | undefined,
  k: Kontekst,
): Udvalg {
  const optaget: Optaget[] = []
  const afgjort: Spor[] = []
  for (const record of asPosts(value)) {
    const post = withEnd(record)
    const inPost = bind(k, faktum.nøgle, post)
    const when = where && inPost.evaluate(where, inPost)
    if (when?.udfald.art === 'åben') optaget.push({ post, k: inPost, måske: when })
    else if (when === undefined || when.udfald.art === 'ja') optaget.push({ post, k: inPost })
    if (when && when.udfald.art !== 'åben') afgjort.push(when)
  }
  return { optaget, afgjort }
}
