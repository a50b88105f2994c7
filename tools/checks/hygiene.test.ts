import { expect, test } from 'vitest'
import { dates, machinePaths, registryHosts, unfinished } from './hygiene.ts'
import { readRepository } from './sources.ts'

const repository = readRepository()

test.each([
  ['paths of one machine', machinePaths],
  ['registry hosts in lock files', registryHosts],
  ['unfinished work', unfinished],
  ['Date below the store', dates],
])('the repository holds no %s', (_, check) => {
  expect(check(repository)).toEqual([])
})

test.each([
  ['a path of one machine', machinePaths, 'docs/a.md', 'see /work/shared/x.md'],
  ['a home folder', machinePaths, 'scripts/a.mjs', `'/home/anna/x'`],
  [
    'a registry host',
    registryHosts,
    'package-lock.json',
    '"resolved": "https://registry.npmjs.org/a/-/a-1.0.0.tgz"',
  ],
  ['a note to oneself', unfinished, 'packages/law/src/a.ts', '// TODO read the text'],
  ['a placeholder', unfinished, 'apps/web/src/a.tsx', `const rate = 0 // placeholder`],
  ['a new Date', dates, 'packages/casework/src/a.ts', 'const now = new Date()'],
  ['Date.now', dates, 'packages/law/src/a.ts', 'const now = Date.now()'],
  ['a Date in a type', dates, 'packages/rules/src/a.ts', 'function on(day: Date) {}'],
])('is seen: %s', (_, check, path, text) => {
  expect(check([{ path, text: `\n${text}\n` }])).toHaveLength(1)
})

test.each([
  ['an address', machinePaths, 'docs/a.md', 'https://example.dk/work/a'],
  ['a link inside the repository', registryHosts, 'package-lock.json', '"resolved": "packages/law"'],
  ['an attribute', unfinished, 'apps/web/src/a.tsx', '<input placeholder="dd-mm-åååå" />'],
  ['Date in the store', dates, 'packages/store/src/a.ts', 'new Date()'],
  ['a day called something-Date', dates, 'packages/law/src/a.ts', 'export type DueDate = Dag'],
])('is let through: %s', (_, check, path, text) => {
  expect(check([{ path, text }])).toEqual([])
})
