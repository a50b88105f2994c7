import type { Kompileret } from '../compile/answer.ts'
import { RuleError } from '../errors.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import { possibleOf, type Udfald } from '../outcome.ts'
import type { Led } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import type { Person } from './facts.test-support.ts'

/** An outcome of the tree, said as compiled law says it: an open one by what it can still be. */
export function said(udfald: Udfald, led: Led): Kompileret {
  if (udfald.art !== 'åben') return udfald
  const kan = possibleOf(udfald, kindOf(led))
  if (kan.kind === 'tal' || kan.kind === 'dato') return { art: 'åben', lav: kan.low, høj: kan.high }
  return { art: 'åben' }
}

/** What the tree says of a person, by their facts and judgements. */
export const byTree = (led: Led, person: Person): Kompileret =>
  said(
    evaluate(
      led,
      kontekst({
        fakta: (f) => person[f.nøgle],
        skøn: (s) => person[s.nøgle] as boolean | undefined,
      }),
    ).udfald,
    led,
  )

/** Undefined where a number is too large to be exact: the law that was made up allows it, and nothing is compared. */
export function unlessTooLarge<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof RuleError && error.code === 'notExact') return undefined
    throw error
  }
}
