import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exact, quotient } from './quotient.ts'

const round = (retning: 'nærmeste' | 'op' | 'ned', tilSteps = 1) => ({ retning, tilSteps })

describe('rounding', () => {
  test.each([
    [7, 2, { op: 4, ned: 3, nærmeste: 4 }],
    [-7, 2, { op: -3, ned: -4, nærmeste: -3 }],
    [7, -2, { op: -3, ned: -4, nærmeste: -3 }],
    [-7, -2, { op: 4, ned: 3, nærmeste: 4 }],
    [6, 2, { op: 3, ned: 3, nærmeste: 3 }],
    [-6, 2, { op: -3, ned: -3, nærmeste: -3 }],
    [1, 3, { op: 1, ned: 0, nærmeste: 0 }],
    [-1, 3, { op: 0, ned: -1, nærmeste: 0 }],
    [0, 5, { op: 0, ned: 0, nærmeste: 0 }],
  ] as const)('%d / %d', (n, d, expected) => {
    for (const how of ['op', 'ned', 'nærmeste'] as const) {
      expect(quotient([n], [d], round(how))).toBe(expected[how] + 0)
    }
  })
  test.each([
    ['op', 12_301, 12_400],
    ['ned', 12_399, 12_300],
    ['nærmeste', 12_350, 12_400],
    ['nærmeste', 12_349, 12_300],
    ['nærmeste', -12_350, -12_300],
  ] as const)('%s to whole kroner: %d øre', (how, øre, expected) => {
    expect(quotient([øre], [1], round(how, 100))).toBe(expected)
  })
  test('is exact where a product is past 2^53', () => {
    const large = 9_007_199_254_740_991
    expect(quotient([large, 3], [3], round('ned'))).toBe(large)
    expect(quotient([large, 999_983], [999_983], round('nærmeste'))).toBe(large)
    expect(() => quotient([large, 2], [1], round('ned'))).toThrow(
      expect.objectContaining({ code: 'notExact' }),
    )
  })
  test('lies within a step of the true value, on the side said', () => {
    const steps = fc.integer({ min: 1, max: 500 })
    const whole = fc.integer({ min: -1e9, max: 1e9 })
    fc.assert(
      fc.property(whole, whole, steps, (n, d, tilSteps) => {
        fc.pre(d !== 0)
        const [down, up, near] = (['ned', 'op', 'nærmeste'] as const).map((how) =>
          BigInt(quotient([n], [d], round(how, tilSteps)) ?? 0),
        )
        if (down === undefined || up === undefined || near === undefined) return
        const [num, den] = d < 0 ? [BigInt(-n), BigInt(-d)] : [BigInt(n), BigInt(d)]
        expect(down * den <= num && num <= up * den).toBe(true)
        expect(up - down === 0n || up - down === BigInt(tilSteps)).toBe(true)
        const nearer = num * 2n >= (down + up) * den ? up : down
        expect(near).toBe(nearer)
        for (const result of [down, up, near]) expect(result % BigInt(tilSteps)).toBe(0n)
      }),
    )
  })
})

describe('numbers without limit', () => {
  const infinity = Number.POSITIVE_INFINITY
  test.each([
    [[infinity, 2], [1], undefined],
    [[5], [infinity], undefined],
    [[infinity, 0], [1], undefined],
    [[infinity], [infinity], undefined],
    [[5], [0], undefined],
    [[0], [0], undefined],
  ] as const)('%j / %j', (factors, divisors, expected) => {
    expect(quotient(factors, divisors, round('ned'))).toBe(expected)
  })
  test('an exact number may have no limit, but not no precision', () => {
    expect(exact(infinity)).toBe(infinity)
    expect(exact(-5)).toBe(-5)
    expect(() => exact(2 ** 53)).toThrow('too large')
    expect(() => exact(0.5)).toThrow()
  })
})
