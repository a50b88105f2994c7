import { type Item, lineText } from '../print/block.ts'
import type { Laid } from '../print/rule.ts'
import type { Words } from '../print/words.ts'
import type { Box, BoxLine } from './chart.ts'
import type { ChartBuilder } from './chart-builder.ts'

/** Where an arrow leads: the id of its box, which is made when it is asked for. */
export type Target = () => string

/** What a box says; without lines it has only its title. */
export type Written = Pick<Box, 'kind' | 'title'> & Partial<Pick<Box, 'lines'>>

/** What a chart is drawn with: the words of its language, and the chart. */
export interface Pen {
  readonly words: Words
  readonly chart: ChartBuilder
  /** Adds a box, noting which names its text mentions. @returns its id */
  readonly box: (write: (words: Words) => Written) => string
}

export function penOf(words: Words, chart: ChartBuilder): Pen {
  return {
    words,
    chart,
    box: (write) => {
      const { made, uses } = noting(words, write)
      return chart.add({ ...made, uses })
    },
  }
}

/** What is written, and the names it mentions. */
export function noting<T>(
  words: Words,
  write: (words: Words) => T,
): { readonly made: T; readonly uses: ReadonlySet<string> } {
  const uses = new Set<string>()
  const named: Words['named'] = (led) => {
    const name = words.named(led)
    if (name !== undefined) uses.add(name)
    return name
  }
  return { made: write({ ...words, named }), uses }
}

/** The same target however often it is asked for, made the first time. */
export function once(target: Target): Target {
  let id: string | undefined
  return () => {
    id ??= target()
    return id
  }
}

/** Lines that stand in no list. */
export const flat = (...texts: readonly string[]): readonly BoxLine[] =>
  texts.map((text) => ({ text, level: 0 }))

/** What is printed as points, as the lines of one box. */
export const linesOf = ({ text, items }: Laid): readonly BoxLine[] => [...flat(text), ...pointLines(items)]

export const pointLines = (items: readonly Item[], level = 0): readonly BoxLine[] =>
  items.flatMap(({ nr, line, blocks }) => [
    { text: `${nr === undefined ? '–' : `${nr}.`} ${lineText(line)}`, level },
    ...blocks.flatMap((block) => {
      if (block.kind === 'sentence') return [{ text: lineText(block.line), level: level + 1 }]
      return block.kind === 'list' ? pointLines(block.items, level + 1) : []
    }),
  ])
