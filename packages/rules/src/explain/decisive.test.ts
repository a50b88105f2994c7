import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Grundlag } from '../evaluate/context.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import { partlyKnown } from '../random/facts.test-support.ts'
import { randomGoal } from '../random/law.test-support.ts'
import type { Led } from '../tree.ts'
import { walkDecisive } from './decisive.ts'
import { ifExact, knowing } from './explain.test-support.ts'

/** The facts and judgements that had a say, by key. */
function saidBy(led: Led, grundlag: Grundlag): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const { led: part } of walkDecisive(evaluate(led, kontekst(grundlag)))) {
    if (part.op === 'fact') keys.add(part.faktum.nøgle)
    if (part.op === 'judgement') keys.add(part.skøn.nøgle)
  }
  return keys
}

describe('what had a say', () => {
  test('whoever knows only that, comes to the same answer', () => {
    fc.assert(
      fc.property(randomGoal({ sets: true }), partlyKnown, ({ led }, { known }) => {
        ifExact(() => {
          const { udfald } = evaluate(led, kontekst(knowing(known)))
          if (udfald.art === 'åben') return
          const said = saidBy(led, knowing(known))
          expect(evaluate(led, kontekst(knowing(known, said))).udfald).toEqual(udfald)
        })
      }),
      { numRuns: 2000 },
    )
  })
})
