import { expect, test } from 'vitest'
import { knowingAdapters } from './adapters.ts'
import { readRepository } from './sources.ts'

test('no adapter of a worked example looks at its answer or its name', () => {
  expect(knowingAdapters(readRepository())).toEqual([])
})

test.each([
  'const svar = example.expected',
  'const { facts, id } = example',
  `if (example.id === 'SDP-01') return ja`,
  `example['id']`,
  'export const adapter = ({ expected }: Example) => expected.value',
  `import all from '../data/examples-sygdom.json' with { type: 'json' }`,
])('is seen: %s', (text) => {
  expect(knowingAdapters([{ path: 'packages/law/src/a.adapter.ts', text }])).not.toEqual([])
})

test('facts may be read', () => {
  const text = 'export const adapter = (facts: Facts) => varighed.spørg({ fra: facts.first_absence })'
  expect(knowingAdapters([{ path: 'packages/law/src/a.adapter.ts', text }])).toEqual([])
})
