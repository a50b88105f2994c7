import { expect, test } from 'vitest'
import { importCycles } from './cycles.ts'
import { undeclaredImports } from './declared.ts'
import { wrongImports } from './layers.ts'
import { readRepository } from './sources.ts'

const repository = readRepository()

test('packages import downwards only, and through the front door', () => {
  expect(wrongImports(repository)).toEqual([])
})

test('no files need each other in a circle', () => {
  expect(importCycles(repository)).toEqual([])
})

test('every package names what it imports', () => {
  expect(undeclaredImports(repository)).toEqual([])
})

test.each([
  ['upwards', 'packages/rules/src/a.ts', `import { x } from '@sagsvej/law'`],
  ['upwards, as a type', 'packages/rules/src/a.ts', `import type { X } from '@sagsvej/law'`],
  ['upwards, over many lines', 'packages/law/src/a.ts', `import {\n  a,\n  b,\n} from '@sagsvej/casework'`],
  ['upwards, re-exported', 'packages/calendar/src/a.ts', `export * from '@sagsvej/rules'`],
  ['upwards, when it runs', 'packages/store/src/a.ts', `  const web = await import('@sagsvej/web')`],
  ['sideways', 'packages/integrations/src/a.ts', `import { x } from '@sagsvej/store'`],
  ['web on the command line', 'apps/web/src/a.ts', `import '@sagsvej/cli'`],
  ['testkit in the product', 'apps/cli/src/a.ts', `import { oda } from '@sagsvej/testkit'`],
  ['round the front door', 'packages/law/src/a.ts', `import { x } from '../../rules/src/x.ts'`],
  ['an unknown package', 'packages/law/src/a.ts', `import { x } from '@sagsvej/nowhere'`],
])('is seen: %s', (_, path, text) => {
  expect(wrongImports([{ path, text }])).toHaveLength(1)
})

test.each([
  ['apps/cli/src/a.ts', `const { serve } = await import('@sagsvej/web')`],
  ['packages/law/src/a.test.ts', `import { oda } from '@sagsvej/testkit'`],
  ['packages/law/src/sygedagpenge/a.ts', `import { x } from '../frister/x.ts'`],
])('is allowed: %s %s', (path, text) => {
  expect(wrongImports([{ path, text }])).toEqual([])
})

test('a circle is seen, and shown', () => {
  const a = { path: 'packages/law/src/a.ts', text: `import { b } from './b/b.ts'` }
  const b = { path: 'packages/law/src/b/b.ts', text: `export { a } from '../a.ts'` }
  expect(importCycles([a, b])).toEqual([
    'packages/law/src/a.ts -> packages/law/src/b/b.ts -> packages/law/src/a.ts',
  ])
})

test('types may refer to each other', () => {
  const a = { path: 'packages/law/src/a.ts', text: `import type { B } from './b.ts'` }
  const b = { path: 'packages/law/src/b.ts', text: `import type { A } from './a.ts'` }
  expect(importCycles([a, b])).toEqual([])
})

test('a dependency for development only is seen in the product, and not in a test', () => {
  const manifest = { path: 'packages/law/package.json', text: '{"name":"@sagsvej/law"}' }
  const text = `import { Temporal } from 'temporal-polyfill'`
  expect(undeclaredImports([manifest, { path: 'packages/law/src/a.ts', text }])).toEqual([
    'packages/law/src/a.ts:1: temporal-polyfill is not a dependency of packages/law',
  ])
  expect(undeclaredImports([manifest, { path: 'packages/law/src/a.test.ts', text }])).toEqual([])
})
