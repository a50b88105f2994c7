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
  if (kind === 'sandt') return truth(kan === undefined ? (rå[navn] ? YES : NO) : Number(kan))
  if (kan === NOT_ARISING) return { art: 'ikke relevant' }
  const [lav, høj] = [rå[navn], rå[`${navn}_hoej`] ?? rå[navn]].map(withoutSign)
  const one = kind === 'dagmængde' ? (Number(kan ?? YES) & NO) === 0 : lav === høj
  if (one && (Number(kan ?? YES) & NOT_ARISING) === 0) return { art: 'værdi', værdi: lav }
  return { art: 'åben', lav, høj }
}

/** Nothing is nothing, whichever way it was come to: JavaScript has two zeros. */
const withoutSign = (value: unknown): unknown => (value === 0 ? 0 : value)

function truth(kan: number): Kompileret {
  if (kan === YES) return { art: 'ja' }
  if (kan === NO) return { art: 'nej' }
  return { art: kan === NOT_ARISING ? 'ikke relevant' : 'åben' }
}
