import { expect, test } from 'vitest'
import { læsEksempel } from '../eksempler/data.test-support.ts'
import { fødselsår } from './foedselsaar.ts'

interface Cpr {
  readonly cases: readonly { readonly yy: number; readonly digit7: number }[]
}

test('kendt eksempel sb-ex-049', () => {
  const e = læsEksempel<Cpr>('sb-ex-049')
  expect({ years: e.facts.cases.map(({ yy, digit7 }) => fødselsår(yy, digit7)) }).toEqual(e.expected)
})

test.each([
  [99, 3, 1999],
  [0, 0, 1900],
  [36, 4, 2036],
  [37, 4, 1937],
  [36, 9, 2036],
  [37, 9, 1937],
  [57, 5, 2057],
  [58, 5, 1858],
  [57, 8, 2057],
  [99, 6, 1899],
])('år %d og syvende ciffer %d: %d', (år, syvende, svar) => {
  expect(fødselsår(år, syvende)).toBe(svar)
})

test('andet er ikke et personnummers cifre', () => {
  expect([fødselsår(100, 0), fødselsår(-1, 4), fødselsår(10, 10), fødselsår(1.5, 0)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
