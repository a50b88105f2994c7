import { sameAnswer } from '../evaluate/truth.ts'
import type { Betingelse } from '../search/find-case.ts'

/** That some of the outcomes are settled and not the same. */
export const differ: Betingelse = (udfald) => {
  const settled = udfald.filter(({ art }) => art !== 'åben')
  const [first] = settled
  if (first && settled.some((one) => !sameAnswer(one, first))) return true
  return settled.length === udfald.length ? false : undefined
}
