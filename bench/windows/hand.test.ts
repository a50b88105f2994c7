import { NEVER } from '@sagsvej/calendar'
import { compileRows } from '@sagsvej/rules'
import { expect, test } from 'vitest'
import { load } from '../load.ts'
import { grænse, grænseMånedForMåned } from './hand.ts'
import { mål } from './law.ts'
import { type Syg, syge } from './people.ts'

const people = syge(3000, 5)
const expected = people.map(grænse)

test('a rule that counts in windows is answered alike compiled, leaping by hand, and month by month', async () => {
  const code = compileRows([{ navn: 'vinduer', mål, givet: { open: () => false } }])
  const { vinduer } = await load<{ vinduer: (p: Syg) => { readonly graense: number } }>('vinduer-test', code)
  expect(people.map((person) => vinduer(person).graense)).toEqual(expected)
  expect(people.map(grænseMånedForMåned)).toEqual(expected)
})

test('the limit is reached by many, and not by many', () => {
  const reached = expected.filter((day) => day !== NEVER).length / people.length
  expect(reached).toBeGreaterThan(0.2)
  expect(reached).toBeLessThan(0.8)
})
