import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FIL, oversigt } from './oversigt.ts'

test('docs/procedures.md is what the procedures say today (else: npm run procedures)', () => {
  expect(readFileSync(FIL, 'utf8')).toBe(oversigt())
})
