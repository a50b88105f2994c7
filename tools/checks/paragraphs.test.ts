import { expect, test } from 'vitest'
import { strayParagraphs } from './paragraphs.ts'
import { readRepository } from './sources.ts'

test('no paragraph is written as text outside the law', () => {
  expect(strayParagraphs(readRepository())).toEqual([])
})

test.each([
  ['a string', `const x = 'SDL § 24, stk. 1'`],
  ['two signs, no space', 'const x = "§§24-29"'],
  ['a template', 'const x = `efter § 24`'],
  ['JSX text', '<p>Efter § 24 i loven</p>'],
  ['an escape', `const x = '\\u00a7 24'`],
  ['an entity', '<p>&sect;&nbsp;24</p>'],
  ['a no-break space', 'const x = "§\u00a024"'],
  ['a comment', '// see § 24'],
])('is seen in %s', (_, text) => {
  expect(strayParagraphs([{ path: 'apps/web/src/a.tsx', text: `\n${text}` }])).toHaveLength(1)
})

test.each([
  ['the law itself', 'packages/law/src/a.ts', `SDL('§ 24')`],
  ['a test', 'apps/web/src/a.test.ts', `'§ 24'`],
  ['an identifier in a comment', 'apps/web/src/a.ts', '// SDL.24 decides the month'],
  ['a sign put before a reference from the law', 'packages/rules/src/a.ts', `'§ ' + reference`],
])('is let through: %s', (_, path, text) => {
  expect(strayParagraphs([{ path, text }])).toEqual([])
})
