import type { JsonObjekt } from '@sagsvej/rules/read'
import { PROBLEMER, type Problemart } from '../problem/tekster.ts'
import { peg } from './komponenter.ts'
import { begge } from './tekst.ts'

/** The replies of an operation that are problems, by status. */
export const problemer = (...arter: readonly Problemart[]): JsonObjekt =>
  Object.fromEntries(
    arter.map((art) => [
      PROBLEMER[art].status,
      {
        description: begge(PROBLEMER[art].titel),
        content: { 'application/problem+json': { schema: peg('problem') } },
      },
    ]),
  )
