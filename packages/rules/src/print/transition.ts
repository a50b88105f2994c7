import { ended } from '../explain/voice.ts'
import type { Overgang } from '../provision.ts'
import type { Sprog } from '../text.ts'
import { type Block, list, sentence } from './block.ts'
import { contentRows } from './content.ts'
import type { Print } from './context.ts'
import { definitionRows } from './definitions.ts'
import { groundRows, hjemmelRow } from './ground.ts'
import { condition } from './rule.ts'
import { asVersion, saidInFull } from './same-rule.ts'
import { T } from './texts.ts'

/** The transitional rules, which are tried before the versions, and told after them; nothing where there are none. */
export function transitionsSection(print: Print): readonly Block[] {
  const { overgange } = print.bestemmelse
  const { sprog } = print.words
  const [only, ...others] = overgange
  if (!only) return []
  if (others.length === 0) {
    const blocks = [sentence(T.overgangRegel[sprog]), ...transitionBlocks(only, print)]
    return [{ kind: 'section', title: T.overgang[sprog], blocks }]
  }
  const each = overgange.map(
    (overgang, i): Block => ({
      kind: 'section',
      title: transitionName(overgange, i, sprog),
      blocks: transitionBlocks(overgang, print),
    }),
  )
  return [
    { kind: 'section', title: T.overgange[sprog], blocks: [sentence(T.overgangRegler[sprog]), ...each] },
  ]
}

/** What a transition is called; the only one needs no number. */
export const transitionName = (overgange: readonly Overgang[], index: number, sprog: Sprog): string =>
  overgange.length === 1 ? T.overgangen[sprog] : `${T.overgang[sprog]} ${index + 1}`

function transitionBlocks(overgang: Overgang, print: Print): readonly Block[] {
  const { navn, når, indhold, hjemmel } = overgang
  const words = { ...print.words, at: hjemmel }
  const { sprog } = words
  const when = condition(når, words, { at: '' })
  const fits = ended(`${words.t('når', 'when')} ${when.text}`)
  return [
    sentence(navn[sprog]),
    {
      kind: 'rows',
      rows: [
        hjemmelRow(overgang, sprog),
        ...definitionRows([når], print),
        { label: T.passer[sprog], blocks: [sentence(words.linked(fits)), ...list(when.items)] },
        ...definitionRows(saidInFull(overgang, print.bestemmelse), print, [når]),
        ...contentRows(indhold, words, T.såGælder[sprog], (er) => asVersion(er, print.bestemmelse, words)),
        ...groundRows(overgang, sprog),
      ],
    },
  ]
}
