import { capital, ended } from '../explain/voice.ts'
import { list, type Row, sentence } from './block.ts'
import type { Names } from './naming.ts'
import { inFull } from './rule.ts'
import { T } from './texts.ts'
import type { Words } from './words.ts'

/** What the names used so far stand for; saying it may use further names, which follow. */
export function definitionRows(names: Names, words: Words): readonly Row[] {
  const rows: Row[] = []
  for (let next = names.next(); next; next = names.next()) {
    const { text, items } = inFull(next.led, words, { at: next.letter })
    rows.push({
      label: capital(next.name),
      blocks: [sentence(words.linked(ended(text))), ...list(items)],
    })
  }
  return rows.length === 0 ? [] : [{ label: T.herBetyder[words.sprog], blocks: [{ kind: 'rows', rows }] }]
}
