import { asSentence } from '../explain/voice.ts'
import type { Block, Item, Line, Printed, Row } from './block.ts'

/**
 * Text broken into lines no longer than a width, each with the indent; the first may begin otherwise. A word longer than
 * the line stands alone.
 */
export function wrap(text: string, indent: string, width: number, first = indent): string {
  const lines: string[] = []
  let [line, begin] = ['', first]
  for (const word of text.split(' ')) {
    if (line !== '' && begin.length + line.length + 1 + word.length > width) {
      lines.push(begin + line)
      line = word
      begin = indent
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, begin + line].join('\n')
}

type Section = Extract<Block, { kind: 'section' }>

const STEP = '  '

/** A printed provision as plain text. `width` is that of the longest line, in characters. */
export function printedText({ title, blocks }: Printed, width: number): string {
  return `${underlined(title, '=')}\n\n${blocksText(blocks, '', width, false)}`
}

const underlined = (title: string, line: string): string => `${title}\n${line.repeat(title.length)}`

const blocksText = (blocks: readonly Block[], indent: string, width: number, inside: boolean): string =>
  blocks.map((block) => blockText(block, indent, width, inside)).join(inside ? '\n' : '\n\n')

const sectionText = ({ title, blocks }: Section, width: number, line: string): string => {
  const parts = blocks.map((block) =>
    block.kind === 'section' ? sectionText(block, width, '~') : blockText(block, '', width, false),
  )
  return `\n${[underlined(title, line), ...parts].join('\n\n')}`
}

/** `inside` a point or a row there are no empty lines. */
function blockText(block: Block, indent: string, width: number, inside: boolean): string {
  switch (block.kind) {
    case 'sentence':
      return wrap(shownLine(block.line), indent, width)
    case 'list':
      return block.items.map((item) => itemText(item, indent, width)).join('\n')
    case 'rows':
      return block.rows.map((row) => rowText(row, indent, width)).join(inside ? '\n' : '\n\n')
    case 'certainty':
      return wrap(`${asSentence(block.word)} ${block.meaning}`, indent, width)
    case 'section':
      return sectionText(block, width, '-')
  }
}

function itemText({ nr, line, blocks }: Item, indent: string, width: number): string {
  const mark = nr === undefined ? '– ' : `${nr}${STEP}`
  const below = indent + ' '.repeat(mark.length)
  const own = wrap(shownLine(line), below, width, indent + mark)
  return blocks.length === 0 ? own : `${own}\n${blocksText(blocks, below, width, true)}`
}

/** A label and one sentence that fits beside it share a line; else what it says stands below. */
function rowText({ label, blocks }: Row, indent: string, width: number): string {
  const [only, more] = blocks
  if (only && !more && (only.kind === 'sentence' || only.kind === 'certainty')) {
    const line = `${indent}${label}: ${blockText(only, '', Number.POSITIVE_INFINITY, true)}`
    if (line.length <= width) return line
  }
  return `${indent}${label}:\n${blocksText(blocks, indent + STEP, width, true)}`
}

/** A link shows its address; the name of another rule shows its number in the list at the end. */
const shownLine = (line: Line): string =>
  line.map(({ text, url }) => (url === undefined ? text : `${text} <${url}>`)).join('')
