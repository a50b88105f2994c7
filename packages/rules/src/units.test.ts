import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ENHEDER, fromSteps, stepsPer, toSteps, UnitError } from './units.ts'

describe('numbers written in decimals', () => {
  test.each([
    ['kr', '4565.50', 456_550],
    ['kr', 0.1, 10],
    ['kr/time', '-0.01', -1],
    ['timer/uge', '33.5', 3_350],
    ['km', '49.6', 4_960],
    ['kr/km', '1.12', 112],
    ['uger', 22, 154],
    ['uger', '15 5/7', 110],
    ['dage', '-0', 0],
    ['procent', '62.25', 6_225],
    ['uger', '0.0', 0],
  ] as const)('%s %s', (enhed, written, steps) => {
    expect(toSteps(enhed, written)).toBe(steps)
  })

  test.each([
    ['kr', '1.005', 'tooFine'],
    ['dage', '0.5', 'tooFine'],
    ['uger', '0.5', 'tooFine'],
    ['kr', '1,50', 'notANumber'],
    ['kr', '', 'notANumber'],
    ['kr', '1 5/7', 'notANumber'],
    ['kr', Number.NaN, 'notANumber'],
    ['dage', Number.POSITIVE_INFINITY, 'notANumber'],
    ['kr', '99999999999999999', 'tooLarge'],
  ] as const)('%s %s is refused: %s', (enhed, written, code) => {
    expect(() => toSteps(enhed, written)).toThrow(expect.objectContaining({ name: 'UnitError', code }))
  })

  test('what is refused is a UnitError that says which unit', () => {
    expect(() => toSteps('kr/uge', 'mange')).toThrow(UnitError)
    expect(() => toSteps('kr/uge', 'mange')).toThrow('kr/uge')
  })
})

describe('steps as text', () => {
  test.each([
    ['kr', 456_550, '4565.5'],
    ['kr', -5, '-0.05'],
    ['uger', 154, '22'],
    ['uger', 110, '15 5/7'],
    ['uger', -3, '-0 3/7'],
    ['dage', -3, '-3'],
    ['dage', Number.POSITIVE_INFINITY, 'Infinity'],
  ] as const)('%s %d', (enhed, steps, text) => {
    expect(fromSteps(enhed, steps)).toBe(text)
  })

  test('is exact: it reads back as the same steps, in every unit', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ENHEDER), fc.maxSafeInteger(), (enhed, steps) => {
        expect(toSteps(enhed, fromSteps(enhed, steps))).toBe(steps)
      }),
    )
  })

  test('a whole number of units has no decimals', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ENHEDER), fc.nat(1e6), (enhed, n) => {
        expect(fromSteps(enhed, n * stepsPer(enhed))).toBe(String(n))
      }),
    )
  })
})
