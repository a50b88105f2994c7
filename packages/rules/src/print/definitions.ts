import { capital, ended } from '../explain/voice.ts'
import type { Led } from '../tree.ts'
import { list, type Row, sentence } from './block.ts'
import type { Print } from './context.ts'
import type { Definition } from './naming.ts'
import { inFull } from './rule.ts'
import { T } from './texts.ts'

/** What the names used in some expressions stand for, to be said before they are used; not those said `before`. */
export function definitionRows(
  roots: Iterable<Led>,
  print: Print,
  before: Iterable<Led> = [],
): readonly Row[] {
  const known = new Set(print.names.usedIn([...before]))
  const rows = print.names
    .usedIn([...roots])
    .filter((one) => !known.has(one))
    .map((one) => definitionRow(one, print))
  return rows.length === 0
    ? []
    : [{ label: T.herBetyder[print.words.sprog], blocks: [{ kind: 'rows', rows }] }]
}

/** A name that is spelt out in points shows the letter they are numbered from, where it is not part of the name. */
function definitionRow({ name, letter, led }: Definition, { words }: Print): Row {
  const { text, items } = inFull(led, words, { at: letter ?? '' })
  const marked = items.length > 0 && letter !== undefined && !name.endsWith(` ${letter}`)
  return {
    label: capital(marked ? `${name} (${letter})` : name),
    blocks: [sentence(words.linked(ended(text))), ...list(items)],
  }
}
