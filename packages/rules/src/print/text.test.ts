import { expect, test } from 'vitest'
import { list, point, sentence } from './block.ts'
import { printedText, wrap } from './text.ts'

test('a line ends before the width, and a word longer than it stands alone', () => {
  expect(wrap('en to tre fire', '  ', 8)).toBe('  en to\n  tre\n  fire')
  expect(wrap('se https://example.dk/lang nu', '', 8)).toBe('se\nhttps://example.dk/lang\nnu')
  expect(wrap('en to tre', '   ', 8, '1  ')).toBe('1  en to\n   tre')
})

test('points hang under their numbers, and a label shares the line of what fits beside it', () => {
  const items = [{ nr: '1.2', ...point('et krav, der er langt', [sentence('Mere.')]) }]
  const rows = [
    { label: 'Kort', blocks: [sentence('ja')] },
    { label: 'Lang', blocks: list(items) },
  ]
  const text = printedText({ id: 'P.1', title: 'Prøven', blocks: [{ kind: 'rows', rows }] }, 20)
  expect(text.split('\n')).toEqual([
    'Prøven',
    '======',
    '',
    'Kort: ja',
    '',
    'Lang:',
    '  1.2  et krav, der',
    '       er langt',
    '       Mere.',
  ])
})

test('a link shows its address', () => {
  const blocks = [sentence([{ text: 'LBK 1/2011', url: 'https://example.dk/1' }])]
  expect(printedText({ id: 'P.1', title: 'Prøven', blocks }, 80)).toContain(
    'LBK 1/2011 <https://example.dk/1>',
  )
})
