import type { Box } from './chart.ts'
import { textWidth } from './text-width.ts'

/** A line of text with its baseline, from the top of its box. */
export interface TextLine {
  readonly text: string
  readonly bold: boolean
  /** From the left of the text. */
  readonly indent: number
  readonly baseline: number
}

/** A box as large as its text needs. */
export interface Measured {
  readonly box: Box
  readonly width: number
  readonly height: number
  readonly lines: readonly TextLine[]
}

/** Font sizes, in the units of the picture: pixels where it is not scaled. */
export const TITLE_SIZE = 15
export const LINE_SIZE = 13.5
export const PADDING = 14

const TITLE_LEADING = 20
const LINE_LEADING = 18
/** Between the title and the lines, and between lines that are not one. */
const GAP = 4
/** Text is broken at this width; a single longer word makes its box wider. */
const TEXT_WIDTH = 280
const SMALLEST = 64
const INDENT = 14
/** Shown alone the picture may not have the font that is measured: room for a broader one. */
const OTHER_FONT = 1.12

const widthOf = (text: string, bold: boolean): number =>
  textWidth(text, bold ? TITLE_SIZE : LINE_SIZE, bold) * OTHER_FONT

export function measure(box: Box): Measured {
  const lines: TextLine[] = []
  let y = PADDING
  const write = (text: string, bold: boolean, leading: number, indent = 0) => {
    for (const part of broken(text, bold, TEXT_WIDTH - indent)) {
      lines.push({ text: part, bold, indent, baseline: y + leading * 0.75 })
      y += leading
    }
  }
  write(box.title, true, TITLE_LEADING)
  for (const line of box.lines) {
    y += GAP
    write(line.text, false, LINE_LEADING, line.level * INDENT)
  }
  const widest = Math.max(SMALLEST, ...lines.map((line) => line.indent + widthOf(line.text, line.bold)))
  return { box, width: Math.ceil(widest + 2 * PADDING), height: Math.ceil(y + PADDING), lines }
}

function broken(text: string, bold: boolean, room: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || widthOf(longer, bold) <= room) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}
