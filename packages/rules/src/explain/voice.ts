import type { Sprog } from '../text.ts'
import type { Led } from '../tree.ts'

/** How a node is put into words: in which language, and how its parts are said inside a longer text. */
export interface Voice {
  readonly sprog: Sprog
  readonly t: (da: string, en: string) => string
  /** A part as it stands beside others: in brackets where it would run together with them. */
  readonly say: (part: Led) => string
  /** A part that stands alone, as one in brackets does already. */
  readonly alone: (part: Led) => string
  /** What a part is called elsewhere in the same text; undefined where it must be said in full. */
  readonly called: (part: Led) => string | undefined
}

/** "a og b", "a, b og c"; parts that hold commas themselves are kept apart by semicolons. */
export function listed(parts: readonly string[], word: string): string {
  const last = parts.at(-1) ?? ''
  const [first = ''] = parts
  if (parts.length < 2) return last
  if (parts.length === 2) return `${closed(first)} ${word} ${last}`
  const mark = parts.some((part) => part.includes(',')) ? ';' : ','
  const before = parts.slice(0, -1).join(`${mark} `)
  return `${before}${mark === ';' ? mark : ''} ${word} ${last}`
}

/** A name inside a longer text that is followed by more: a clause that a comma began, a comma ends. */
export const closed = (text: string): string => (/,[^,)]*$/.test(unquoted(text)) ? `${text},` : text)

/** A text with the names in it that stand in quotation marks blotted out. */
const unquoted = (text: string): string => text.replace(/»[^«]*«|“[^”]*”/g, '""')

/** What has a name of its own: a rule, or a field of a form. */
export const quoted = (name: string, sprog: Sprog): string => (sprog === 'da' ? `»${name}«` : `“${name}”`)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A text after a label: a full stop last, unless it leads on to what stands below. */
export const ended = (text: string): string => (/[.:!?]$/.test(text) ? text : `${text}.`)

export const asSentence = (text: string): string => ended(capital(text))
