import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENHEDER, OPRINDELSE_NAVN, ROLLE_NAVN, SIKKERHED_TEKST } from '@sagsvej/rules'
import { expect, test } from 'vitest'
import { examplesIn } from './examples.test-support.ts'
import { root } from './sources.ts'
import { membersOf, words } from './words.test-support.ts'

const document = readFileSync(join(root, 'docs/rule-language.md'), 'utf8')

/** What stands between backticks. */
const named = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
const prose = document.replace(/^```[\s\S]*?^```$/gm, '')
const headings = prose.split('\n').filter((line) => line.startsWith('##'))

test('the reference gives what it says', () => {
  const examples = examplesIn(document)
  const wrong = examples.filter(({ promised, given }) => given !== promised)
  expect(wrong.map(({ line, code, given }) => `${line}: ${code} ${given}`)).toEqual([])
  expect(examples.length).toBeGreaterThan(150)
})

test('every word has its section', async () => {
  const all = await words()
  const told = new Set(headings.flatMap(named))
  const short = (word: string) => word.split('.').at(-1) ?? word
  const isUnique = (word: string) => all.filter((other) => short(other) === short(word)).length === 1
  expect(all.filter((word) => !told.has(word) && !(isUnique(word) && told.has(short(word))))).toEqual([])
  expect(all.length).toBeGreaterThan(80)
})

test('a section tells what goes in and out, the edges, the errors, and what is not known, with an example', () => {
  const sections = document.split(/\n(?=##)/).filter((section) => section.startsWith('### '))
  const parts = ['**In, out.**', '**Edges.**', '**Errors.**', '**Unknown.**', '// ']
  const lacking = sections.flatMap((section) => {
    const missing = parts.filter((part) => !section.includes(part))
    return missing.length > 0 ? [`${section.split('\n')[0]}: ${missing.join(' ')}`] : []
  })
  expect(lacking).toEqual([])
})

test.each([
  ['errors.ts', 'RuleErrorCode'],
  ['units.ts', 'UnitErrorCode'],
])('%s: every %s is told of', (file, union) => {
  const members = membersOf(`packages/rules/src/${file}`, union)
  const told = new Set(named(prose))
  expect(members.filter((member) => !told.has(member))).toEqual([])
  expect(members.length).toBeGreaterThan(1)
})

test('so are units, states of certainty, and who answers', () => {
  const told = new Set(named(prose))
  const all = [...ENHEDER, ...[SIKKERHED_TEKST, OPRINDELSE_NAVN, ROLLE_NAVN].flatMap(Object.keys)]
  expect(all.filter((name) => !told.has(name))).toEqual([])
})
