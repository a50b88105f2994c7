import type { Version } from '../provision.ts'
import { expressionsIn } from '../tree-parts.ts'
import { type Block, type Row, sentence } from './block.ts'
import { contentRows } from './content.ts'
import type { Print } from './context.ts'
import { definitionRows } from './definitions.ts'
import { groundRows, hjemmelRow } from './ground.ts'
import { knownRows } from './known.ts'
import { sayTheSame } from './same-rule.ts'
import { T } from './texts.ts'
import { validityText } from './validity.ts'

/** One version: its two sentences, where it stands, the rule in words, and on what it stands. */
export function versionSection(version: Version, number: number, print: Print): Block {
  const { siger, indhold, note, hjemmel } = version
  const { sprog } = print.words
  return {
    kind: 'section',
    title: `${T.udgave[sprog]} ${number}: ${validityText(version, sprog)}`,
    version,
    blocks: [
      sentence(siger[sprog]),
      {
        kind: 'rows',
        rows: [
          hjemmelRow(version, sprog),
          ...definitionRows(expressionsIn(indhold), print),
          ...contentRows(indhold, { ...print.words, at: hjemmel }, T.reglen[sprog]),
          ...unchangedRows(version, number, print),
          ...(note ? [{ label: T.note[sprog], blocks: [sentence(note[sprog])] }] : []),
          ...knownRows(version, sprog),
          ...groundRows(version, sprog),
        ],
      },
    ],
  }
}

/** Two versions may differ only in what they stand on: a reader should not have to compare them word for word. */
function unchangedRows(version: Version, number: number, { bestemmelse, words }: Print): readonly Row[] {
  const before = bestemmelse.versioner[number - 2]
  if (!before || !sayTheSame(version, before)) return []
  const { sprog, t } = words
  const line = [
    { text: t('Reglen er den samme som i ', 'The rule is the same as in ') },
    { text: `${T.udgave[sprog].toLowerCase()} ${number - 1}`, version: before },
    { text: '.' },
  ]
  return [{ label: T.ændring[sprog], blocks: [sentence(line)] }]
}
