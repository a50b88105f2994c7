import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RuleError } from '../errors.ts'
import { possibleOf, type Udfald } from '../outcome.ts'
import { type Person, partlyKnown } from '../random/facts.test-support.ts'
import { randomGoal } from '../random/law.test-support.ts'
import type { Led } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import { evaluate, kontekst } from './evaluate.ts'
import { sameAnswer } from './truth.ts'

const asked = (led: Led, person: Person): Udfald | undefined => {
  try {
    return evaluate(
      led,
      kontekst({ fakta: (f) => person[f.nøgle], skøn: (s) => person[s.nøgle] as boolean | undefined }),
    ).udfald
  } catch (error) {
    if (error instanceof RuleError && error.code === 'notExact') return undefined
    throw error
  }
}

const allows = (kan: ReturnType<typeof possibleOf>, settled: Udfald): boolean => {
  if (settled.art === 'ikke relevant') return kan.ir
  if (kan.kind === 'sandt') return settled.art === 'ja' ? kan.ja : kan.nej
  if (settled.art !== 'værdi' || kan.kind === 'valg' || kan.kind === 'liste') return true
  if (kan.kind === 'dagmængde') return kan.some
  return kan.low <= Number(settled.værdi) && Number(settled.værdi) <= kan.high
}

describe('what is known of a person bounds every answer', () => {
  test('a settled answer stays when more is known; an open one allows what then comes out', () => {
    fc.assert(
      fc.property(randomGoal({ sets: true }), partlyKnown, ({ led }, { known, full }) => {
        const [before, after] = [asked(led, known), asked(led, full)]
        if (!before || !after) return
        if (before.art !== 'åben')
          expect(sameAnswer(before, after), JSON.stringify([before, after])).toBe(true)
        else if (after.art !== 'åben')
          expect(allows(possibleOf(before, kindOf(led)), after), JSON.stringify([before, after])).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
