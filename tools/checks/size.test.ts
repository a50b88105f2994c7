import { expect, test } from 'vitest'
import { oversize } from './size.ts'
import { readRepository } from './sources.ts'

const files = (lines: number, count: number, suffix = '.ts') =>
  Array.from({ length: count }, (_, n) => ({
    path: `packages/law/src/${lines}-${n}${suffix}`,
    text: 'x\n'.repeat(lines),
  }))

test('half the files are under 60 lines, nine of ten under 200', () => {
  expect(oversize(readRepository())).toEqual([])
})

test('too many files of middling length are seen', () => {
  expect(oversize([...files(61, 6), ...files(10, 5)])).toHaveLength(1)
})

test('too many long files are seen, and named', () => {
  const found = oversize([...files(201, 2), ...files(10, 10)])
  expect(found).toHaveLength(1)
  expect(found[0]).toContain('packages/law/src/201-0.ts (201)')
})

test('one long file in eleven is let through, and so are long tests and data', () => {
  expect(oversize([...files(900, 1), ...files(10, 10)])).toEqual([])
  expect(oversize([...files(900, 9, '.test.ts'), ...files(900, 9, '.examples.ts')])).toEqual([])
})
