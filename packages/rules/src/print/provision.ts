import { capital, ended } from '../explain/voice.ts'
import type { Bestemmelse } from '../provision.ts'
import { hjemmelText } from '../source.ts'
import type { Sprog } from '../text.ts'
import { type Block, type Item, list, type Printed, point, type Row, sentence } from './block.ts'
import { type PartOf, partOf } from './context.ts'
import { definitionRows } from './definitions.ts'
import { factRow } from './facts.ts'
import { judgementRow } from './judgements.ts'
import { answerKindText } from './kinds.ts'
import { rateRow } from './rates.ts'
import { readingKey } from './reading-key.ts'
import { readsOf } from './reads.ts'
import { condition } from './rule.ts'
import { selectorSection } from './selector.ts'
import { T } from './texts.ts'
import { transitionsSection } from './transition.ts'
import { versionSection } from './version.ts'

/**
 * A provision printed in one language, with everything its tree says: what it answers and when the question arises,
 * what picks the version, the transitions, every version (the newest first), and what it reads and rests on.
 */
export function printProvision(bestemmelse: Bestemmelse, sprog: Sprog): Printed {
  const { id, titel, overgange, versioner } = bestemmelse
  const part = partOf(bestemmelse, sprog)
  return {
    id,
    title: titel[sprog],
    blocks: [
      { kind: 'rows', rows: headRows(bestemmelse, sprog, part) },
      selectorSection(bestemmelse, sprog, part),
      ...transitionsSection(overgange, sprog, part),
      ...versioner.map((version, i) => versionSection(version, i + 1, sprog, part)).reverse(),
      ...indexSections(bestemmelse, sprog),
    ],
  }
}

function headRows(bestemmelse: Bestemmelse, sprog: Sprog, part: PartOf): readonly Row[] {
  const { id, kind, enhed, relevantNår, versioner } = bestemmelse
  const newest = versioner.findLast(({ sikkerhed }) => sikkerhed !== 'ventet')
  return [
    ...(newest ? [{ label: T.nyeste[sprog], blocks: [sentence(newest.siger[sprog])] }] : []),
    { label: T.id[sprog], blocks: [sentence(id)] },
    { label: T.svarer[sprog], blocks: [sentence(answerKindText(kind, enhed, sprog))] },
    ...(relevantNår ? arisesRows(relevantNår, sprog, part) : []),
  ]
}

function arisesRows(
  relevantNår: NonNullable<Bestemmelse['relevantNår']>,
  sprog: Sprog,
  part: PartOf,
): readonly Row[] {
  const { words, names } = part([relevantNår])
  const { text, items } = condition(relevantNår, words, { at: '' })
  const when = sentence(words.linked(ended(`${words.t('når', 'when')} ${text}`)))
  return [
    { label: T.opstår[sprog], blocks: [when, ...list(items), sentence(T.ellersIkke[sprog])] },
    ...definitionRows(names, words),
  ]
}

/** What the provision reads and rests on, with all there is to know of each. */
function indexSections(bestemmelse: Bestemmelse, sprog: Sprog): readonly Block[] {
  const { fakta, skøn, satser, bestemmelser, led } = readsOf(bestemmelse)
  return [
    ...rowsSection(
      T.oplysninger[sprog],
      fakta.map((one) => factRow(one, sprog)),
    ),
    ...rowsSection(
      T.skøn[sprog],
      skøn.map((one) => judgementRow(one, sprog)),
    ),
    ...rowsSection(
      T.satser[sprog],
      satser.map((one) => rateRow(one, sprog)),
    ),
    ...section(T.regler[sprog], list(bestemmelser.map((one) => provisionPoint(one, sprog)))),
    readingKey(led, sprog),
  ]
}

const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'section', title, blocks }]

const rowsSection = (title: string, rows: readonly Row[]): readonly Block[] =>
  rows.length === 0 ? [] : section(title, [{ kind: 'rows', rows }])

function provisionPoint({ id, titel, versioner }: Bestemmelse, sprog: Sprog): Item {
  const at = versioner.at(-1)?.hjemmel
  const place = at ? `, ${hjemmelText(at, sprog, 'short')}` : ''
  return point([{ text: capital(titel[sprog]), bestemmelse: id }, { text: ` (${id}${place})` }])
}
