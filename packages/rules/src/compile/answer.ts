import type { Kind } from '../value.ts'

/** What compiled law gave, by the names of its outputs. */
export type Rå = Readonly<Record<string, unknown>>

/**
 * An answer of compiled law. An open one says what it can still be, for a number in steps or a day; why it is open is
 * for the evaluator to say.
 */
export type Kompileret =
  | { readonly art: 'ja' | 'nej' | 'ikke relevant' }
  | { readonly art: 'værdi'; readonly værdi: unknown }
  | { readonly art: 'åben'; readonly lav?: unknown; readonly høj?: unknown }

const YES = 1
const NO = 2
const NOT_ARISING = 4

/** Reads the answer to a goal out of what a program gave. */
export function readAnswer(navn: string, kind: Kind, rå: Rå): Kompileret {
  const kan = rå[`${navn}_kan`]
  const lav = rå[navn]
  if (kan === undefined) return answerOf(kind, kind === 'sandt' && !lav ? NO : YES, lav, rå[`${navn}_hoej`])
  return answerOf(kind, Number(kan), lav, rå[`${navn}_hoej`])
}

/** An answer of a kind out of what is possible (1 yes or a value, 2 no, 4 does not arise) and its ends; one where only one is given. */
export function answerOf(kind: Kind, kan: number, lower: unknown, upper: unknown): Kompileret {
  if (kan === NOT_ARISING) return NOT_RELEVANT
  if (kind === 'sandt') return kan === YES ? JA : kan === NO ? NEJ : ÅBEN
  const lav = withoutSign(lower)
  const høj = upper === undefined ? lav : withoutSign(upper)
  const one = kind === 'dagmængde' ? (kan & NO) === 0 : lav === høj
  if (one && (kan & NOT_ARISING) === 0) return { art: 'værdi', værdi: lav }
  return { art: 'åben', lav, høj }
}

const JA: Kompileret = { art: 'ja' }
const NEJ: Kompileret = { art: 'nej' }
const ÅBEN: Kompileret = { art: 'åben' }
const NOT_RELEVANT: Kompileret = { art: 'ikke relevant' }

/** Nothing is nothing, whichever way it was come to: JavaScript has two zeros. */
const withoutSign = (value: unknown): unknown => (value === 0 ? 0 : value)
