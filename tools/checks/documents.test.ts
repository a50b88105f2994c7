import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deadEnds } from './documents.ts'
import { readRepository, root } from './sources.ts'

test('documents point only to files that are there', () => {
  expect(deadEnds(readRepository(), (path) => existsSync(join(root, path)))).toEqual([])
})

test.each([
  ['README.md', '![a picture](docs/images/gone.png)', 'docs/images/gone.png'],
  ['docs/architecture.md', '[a decision](decisions/9.md#why)', 'docs/decisions/9.md'],
  ['README.md', 'sagsvej assess examples/gone.json', 'examples/gone.json'],
])('is seen: %s %s', (path, text, asked) => {
  const paths: string[] = []
  const found = deadEnds([{ path, text }], (p) => paths.push(p) < 0)
  expect(found).toHaveLength(1)
  expect(paths).toEqual([asked])
})

test('an address elsewhere is let through', () => {
  expect(
    deadEnds([{ path: 'README.md', text: '[x](https://example.dk) [y](#further)' }], () => false),
  ).toEqual([])
})
