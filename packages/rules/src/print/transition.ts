import { ended } from '../explain/voice.ts'
import type { Overgang } from '../provision.ts'
import type { Sprog } from '../text.ts'
import { expressionsIn } from '../tree-parts.ts'
import { type Block, list, sentence } from './block.ts'
import { contentRows } from './content.ts'
import type { PartOf } from './context.ts'
import { definitionRows } from './definitions.ts'
import { groundRows, hjemmelRow } from './ground.ts'
import { condition } from './rule.ts'
import { T } from './texts.ts'

/** The transitional rules, which come before the versions; nothing where there are none. */
export function transitionsSection(
  overgange: readonly Overgang[],
  sprog: Sprog,
  part: PartOf,
): readonly Block[] {
  if (overgange.length === 0) return []
  const blocks = overgange.map((overgang, i) => transitionSection(overgang, i + 1, sprog, part))
  return [
    { kind: 'section', title: T.overgange[sprog], blocks: [sentence(T.overgangRegel[sprog]), ...blocks] },
  ]
}

function transitionSection(overgang: Overgang, number: number, sprog: Sprog, part: PartOf): Block {
  const { navn, når, indhold } = overgang
  const { words, names } = part([når, ...expressionsIn(indhold)])
  const when = condition(når, words, { at: '' })
  const fits = ended(`${words.t('når', 'when')} ${when.text}`)
  return {
    kind: 'section',
    title: `${T.overgang[sprog]} ${number}`,
    blocks: [
      sentence(navn[sprog]),
      {
        kind: 'rows',
        rows: [
          { label: T.passer[sprog], blocks: [sentence(words.linked(fits)), ...list(when.items)] },
          ...contentRows(indhold, words, T.såGælder[sprog]),
          ...definitionRows(names, words),
          hjemmelRow(overgang, sprog),
          ...groundRows(overgang, sprog),
        ],
      },
    ],
  }
}
