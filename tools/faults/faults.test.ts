import { expect, test } from 'vitest'
import { borderFaults } from './border.ts'
import { compilerFaults } from './compiler.ts'

// Those in laws made for it stand with the check; those in a copy of our law take `npm run faults`.

test('what does not fit in kind, unit or name does not compile, and the compiler names the line', () => {
  const faults = compilerFaults()
  expect(faults.length).toBeGreaterThan(5)
  expect(faults.filter(({ caught }) => caught === undefined)).toEqual([])
})
test('what no case can hold is refused at the border, with its path', () => {
  const faults = borderFaults()
  expect(faults.length).toBeGreaterThan(5)
  expect(faults.filter(({ caught }) => caught === undefined)).toEqual([])
})
