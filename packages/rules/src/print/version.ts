import type { Version } from '../provision.ts'
import type { Sprog } from '../text.ts'
import { expressionsIn } from '../tree-parts.ts'
import { type Block, sentence } from './block.ts'
import { contentRows } from './content.ts'
import type { PartOf } from './context.ts'
import { definitionRows } from './definitions.ts'
import { groundRows, hjemmelRow } from './ground.ts'
import { knownRows } from './known.ts'
import { T } from './texts.ts'
import { validityText } from './validity.ts'

/** One version: its two sentences, the rule in words, and on what it stands. */
export function versionSection(version: Version, number: number, sprog: Sprog, part: PartOf): Block {
  const { siger, indhold, note } = version
  const { words, names } = part([...expressionsIn(indhold)])
  const content = contentRows(indhold, words, T.reglen[sprog])
  return {
    kind: 'section',
    title: `${T.udgave[sprog]} ${number}: ${validityText(version, sprog)}`,
    version,
    blocks: [
      sentence(siger[sprog]),
      {
        kind: 'rows',
        rows: [
          ...content,
          ...definitionRows(names, words),
          ...(note ? [{ label: T.note[sprog], blocks: [sentence(note[sprog])] }] : []),
          ...knownRows(version, sprog),
          hjemmelRow(version, sprog),
          ...groundRows(version, sprog),
        ],
      },
    ],
  }
}
