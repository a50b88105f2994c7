import type { Sikkerhed } from '../certainty.ts'
import type { Version } from '../provision.ts'
import type { Sprog } from '../text.ts'

/**
 * A piece of text. With an address, the id of another provision, or a version printed further down it is a link, where
 * there are links. `lang`: its language, where that may be another than the rest's.
 */
export interface Run {
  readonly text: string
  readonly url?: string
  readonly bestemmelse?: string
  readonly version?: Version
  readonly lang?: Sprog
}

export type Line = readonly Run[]

/** A point of a list. `nr` is its place in the rule ("1.2"), to point at it with; without one it is only a point. */
export interface Item {
  readonly nr?: string
  readonly line: Line
  readonly blocks: readonly Block[]
}

/** A named fact about the provision, with what it says. */
export interface Row {
  readonly label: string
  readonly blocks: readonly Block[]
}

/** What a printed provision is made of. Text, page and JSON all print these same blocks. */
export type Block =
  | { readonly kind: 'sentence'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  /** How sure the law is: the word for it, and what that means. */
  | {
      readonly kind: 'certainty'
      readonly sikkerhed: Sikkerhed
      readonly word: string
      readonly meaning: string
    }
  /** `version`: the one this section prints, beside which a picture of it may stand. */
  | {
      readonly kind: 'section'
      readonly title: string
      readonly blocks: readonly Block[]
      readonly version?: Version
    }

/** A provision as printed in one language. */
export interface Printed {
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
}

const plain = (text: string): Line => [{ text }]

export const sentence = (line: string | Line): Block => ({
  kind: 'sentence',
  line: typeof line === 'string' ? plain(line) : line,
})

/** A list, or nothing where it would be empty. */
export const list = (items: readonly Item[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }]

export const point = (line: string | Line, blocks: readonly Block[] = []): Item => ({
  line: typeof line === 'string' ? plain(line) : line,
  blocks,
})

export const lineText = (line: Line): string => line.map((run) => run.text).join('')
