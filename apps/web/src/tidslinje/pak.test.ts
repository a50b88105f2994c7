import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Mærkat, pak } from './pak.ts'

const WIDTH = { fra: 160, til: 1140 }
const SYMBOL = 7

/** A label with words that may be too long for any place, and its number. */
const label = fc
  .record({ x: fc.integer({ min: 168, max: 1132 }), words: fc.integer({ min: 30, max: 1500 }) })
  .map(({ x, words }): Mærkat => ({ x, symbol: SYMBOL, bredder: [words, 22] }))
const labels = fc.array(label, { maxLength: 60 })

describe('labels in rows', () => {
  test('none covers another, however many, and all are placed within the width', () => {
    fc.assert(
      fc.property(labels, fc.integer({ min: 1, max: 6 }), (all, rows) => {
        const places = pak(all, WIDTH, rows)
        expect(places).toHaveLength(all.length)
        for (const [i, a] of places.entries()) {
          expect(a.fra).toBeGreaterThanOrEqual(WIDTH.fra)
          expect(a.til).toBeLessThanOrEqual(WIDTH.til)
          for (const b of places.slice(i + 1)) {
            expect(a.række !== b.række || a.til < b.fra || b.til < a.fra).toBe(true)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  test('each has room for the text chosen beside its symbol, and words keep to the rows allowed', () => {
    fc.assert(
      fc.property(labels, (all) => {
        for (const [i, { række, valg, side, fra, til }] of pak(all, WIDTH, 4).entries()) {
          const { x, bredder } = all[i] as Mærkat
          expect(til - fra).toBe(2 * SYMBOL + (bredder[valg] as number))
          expect(side === 'højre' ? fra + SYMBOL : til - SYMBOL).toBe(x)
          if (valg === 0) expect(række).toBeLessThan(4)
        }
      }),
    )
  })

  test('a lone label hangs right of its symbol, at the edge left', () => {
    expect(pak([{ x: 500, symbol: 7, bredder: [100] }], WIDTH, 4)).toMatchObject([
      { side: 'højre', række: 0 },
    ])
    expect(pak([{ x: 1100, symbol: 7, bredder: [100] }], WIDTH, 4)).toMatchObject([{ side: 'venstre' }])
  })

  test('what finds no row becomes its number', () => {
    const crowd = Array.from({ length: 7 }, (_, i) => ({
      x: 300 + i * 4,
      symbol: 7,
      bredder: [300, 20] as const,
    }))
    const places = pak(crowd, WIDTH, 4)
    expect(places.filter((p) => p.valg === 0)).toHaveLength(4)
    expect(places.filter((p) => p.valg === 1)).toHaveLength(3)
  })

  test('the same labels are always placed alike', () => {
    fc.assert(
      fc.property(labels, (all) => {
        expect(pak(all, WIDTH, 4)).toEqual(pak([...all], WIDTH, 4))
      }),
    )
  })
})
