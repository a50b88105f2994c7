import { formatDay } from '@sagsvej/calendar'
import { type Block, type Line, lineText } from './block.ts'

/** Words that point to a source, or to another provision by its id. */
export type LinkJson = { readonly tekst: string } & (
  | { readonly url: string }
  | { readonly bestemmelse: string }
)

/** What a printed block is in JSON: the same words, under transliterated keys. */
export type BlockJson =
  | { readonly tekst: string; readonly links?: readonly LinkJson[] }
  | {
      readonly punkter: readonly {
        readonly nr?: string
        readonly tekst: string
        readonly links?: readonly LinkJson[]
        readonly under?: readonly BlockJson[]
      }[]
    }
  | { readonly raekker: readonly { readonly navn: string; readonly indhold: readonly BlockJson[] }[] }
  | { readonly sikkerhed: string; readonly ord: string; readonly betyder: string }
  /** `fra`: the section is the version in force from that day (ISO). */
  | { readonly overskrift: string; readonly fra?: string; readonly indhold: readonly BlockJson[] }

/** Printed blocks as JSON. */
export const blocksJson = (blocks: readonly Block[]): readonly BlockJson[] => blocks.map(blockJson)

function blockJson(block: Block): BlockJson {
  switch (block.kind) {
    case 'sentence':
      return lineJson(block.line)
    case 'list':
      return {
        punkter: block.items.map(({ nr, line, blocks }) => ({
          ...(nr === undefined ? {} : { nr }),
          ...lineJson(line),
          ...(blocks.length === 0 ? {} : { under: blocksJson(blocks) }),
        })),
      }
    case 'rows':
      return {
        raekker: block.rows.map(({ label, blocks }) => ({ navn: label, indhold: blocksJson(blocks) })),
      }
    case 'certainty':
      return { sikkerhed: block.sikkerhed, ord: block.word, betyder: block.meaning }
    case 'section':
      return {
        overskrift: block.title,
        ...(block.version ? { fra: formatDay(block.version.fra) } : {}),
        indhold: blocksJson(block.blocks),
      }
  }
}

function lineJson(line: Line): { readonly tekst: string; readonly links?: readonly LinkJson[] } {
  const links = line.flatMap(({ text, url, bestemmelse }): readonly LinkJson[] => {
    if (url !== undefined) return [{ tekst: text, url }]
    return bestemmelse === undefined ? [] : [{ tekst: text, bestemmelse }]
  })
  return { tekst: lineText(line), ...(links.length === 0 ? {} : { links }) }
}
