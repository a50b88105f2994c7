import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Grundlag } from '../evaluate/context.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import { sameAnswer } from '../evaluate/truth.ts'
import { ifExact } from '../explain/explain.test-support.ts'
import { partlyKnown } from '../random/facts.test-support.ts'
import { randomGoal } from '../random/law.test-support.ts'
import { a, b, begyndt, dag, kilder, sag, tekst } from '../rules.test-support.ts'
import { betingelse, efterDato } from '../words/provisions.ts'
import { alle } from '../words/truth.ts'
import { difference, type Forskel } from './difference.ts'
import { erFaktum } from './unknown.ts'

const p = betingelse('P.1', {
  titel: tekst('p'),
  vælgesEfter: efterDato(begyndt, tekst('begyndt')),
  versioner: [
    { ...kilder, fra: '2000-01-01', til: '2013-12-31', er: a },
    { ...kilder, fra: '2014-01-01', er: alle(a, b) },
  ],
})
const named = (some: readonly Forskel[]) => some.map(({ hvad }) => (hvad === 'lovsyn' ? hvad : hvad.nøgle))

describe('two evaluations held together', () => {
  test('the fact that makes the difference is told from one that only differs', () => {
    const before = sag({ begyndt: dag('2015-01-01'), a: true, b: true })
    const after = sag({ begyndt: dag('2016-01-01'), a: true, b: false })
    const found = difference(p.led, before, after)
    expect(found.ens).toBe(false)
    expect(named(found.forskelle)).toEqual(['begyndt', 'b'])
    expect(named(found.udslag)).toEqual(['b'])
    expect(found.versioner).toEqual([])
  })

  test('the day that picks another version makes the difference, and the versions are told', () => {
    const facts = { a: true, b: false }
    const found = difference(
      p.led,
      sag({ begyndt: dag('2013-12-31'), ...facts }),
      sag({ begyndt: dag('2014-01-01'), ...facts }),
    )
    expect(named(found.udslag)).toEqual(['begyndt'])
    const [{ før, efter } = {}] = found.versioner
    expect([før, efter]).toEqual(p.bestemmelse.versioner)
  })

  test('what was not known then, and is now', () => {
    const found = difference(
      p.led,
      sag({ begyndt: dag('2014-01-01'), a: true }),
      sag({ begyndt: dag('2014-01-01'), a: true, b: true }),
    )
    expect(found.før.udfald.art).toBe('åben')
    expect(found.udslag).toEqual([{ hvad: b.faktum, før: undefined, efter: true }])
  })

  test('the same answer has nothing that makes a difference', () => {
    const found = difference(
      p.led,
      sag({ begyndt: dag('2013-01-01'), a: true, b: true }),
      sag({ begyndt: dag('2015-01-01'), a: true, b: true }),
    )
    expect([found.ens, found.udslag, found.versioner.length]).toEqual([true, [], 1])
  })

  test('of any law: what makes the difference, put into the first, gives the answer of the second', () => {
    fc.assert(
      fc.property(randomGoal({ sets: false }), partlyKnown, partlyKnown, ({ led }, one, other) => {
        ifExact(() => {
          const [before, after] = [sag(one.full, one.full as never), sag(other.full, other.full as never)]
          const { udslag, efter, ens } = difference(led, before, after)
          if (ens || efter.udfald.art === 'åben') return
          const put = new Map(udslag.map(({ hvad, efter: value }) => [hvad, value]))
          const mixed: Grundlag = {
            fakta: (f) => (put.has(f) ? (put.get(f) as never) : before.fakta(f)),
            skøn: (s) => (put.has(s) ? (put.get(s) as never) : before.skøn(s)),
          }
          expect(udslag.length).toBeGreaterThan(0)
          expect(udslag.every(({ hvad }) => hvad === 'lovsyn' || erFaktum(hvad) || hvad.hvem)).toBe(true)
          expect(sameAnswer(evaluate(led, kontekst(mixed)).udfald, efter.udfald)).toBe(true)
        })
      }),
      { numRuns: 300 },
    )
  })
})
