import { asSentence } from '../explain/voice.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Sprog } from '../text.ts'
import type { Led } from '../tree.ts'
import { type Block, list, type Printed, type Row, sentence } from './block.ts'
import { type Print, printOf } from './context.ts'
import { definitionRows } from './definitions.ts'
import { factRow } from './facts.ts'
import { certainty } from './ground.ts'
import { judgementRow } from './judgements.ts'
import { answerKindText } from './kinds.ts'
import { otherRulePoint } from './other-rule.ts'
import { rateRow } from './rates.ts'
import { readingKey } from './reading-key.ts'
import { readsOf } from './reads.ts'
import { condition } from './rule.ts'
import { selectorBlocks } from './selector.ts'
import { T } from './texts.ts'
import { transitionsSection } from './transition.ts'
import { versionSection } from './version.ts'
import { versionsBlocks } from './versions.ts'

/**
 * A provision printed in one language, with everything its tree says: what it answers, how to read it, when the question
 * arises and what picks the version, every version (the newest first), the transitions, and what it reads and rests on.
 */
export function printProvision(bestemmelse: Bestemmelse, sprog: Sprog): Printed {
  const { id, titel, relevantNår, versioner } = bestemmelse
  const print = printOf(bestemmelse, sprog)
  return {
    id,
    title: titel[sprog],
    blocks: [
      { kind: 'rows', rows: headRows(bestemmelse, sprog) },
      readingKey(print),
      ...(relevantNår ? section(T.opstår[sprog], arises(relevantNår, print)) : []),
      ...section(T.hvadVælger[sprog], [
        ...selectorBlocks(print),
        { kind: 'rows', rows: [{ label: T.udgaver[sprog], blocks: versionsBlocks(bestemmelse, sprog) }] },
      ]),
      ...versioner.map((version, i) => versionSection(version, i + 1, print)).reverse(),
      ...transitionsSection(print),
      ...indexSections(bestemmelse, sprog),
    ],
  }
}

/** What the newest version says, and how sure that is where it is not; what the rule is called, and what it answers. */
function headRows(bestemmelse: Bestemmelse, sprog: Sprog): readonly Row[] {
  const { id, kind, enhed, betyder, versioner } = bestemmelse
  const newest = versioner.findLast(({ sikkerhed }) => sikkerhed !== 'ventet')
  const answers = [asSentence(answerKindText(kind, enhed, sprog)), ...(betyder ? [betyder[sprog]] : [])]
  return [
    ...(newest
      ? [
          {
            label: T.nyeste[sprog],
            blocks: [
              sentence(newest.siger[sprog]),
              ...(newest.sikkerhed === 'kontrolleret' ? [] : [certainty(newest.sikkerhed, sprog)]),
            ],
          },
        ]
      : []),
    { label: T.id[sprog], blocks: [sentence(id)] },
    { label: T.svarer[sprog], blocks: answers.map((one) => sentence(one)) },
  ]
}

function arises(relevantNår: Led, print: Print): readonly Block[] {
  const { words } = print
  const { sprog, t, linked } = words
  const { text, items } = condition(relevantNår, words, { at: '' })
  const meanings = definitionRows([relevantNår], print)
  return [
    ...(meanings.length === 0 ? [] : [{ kind: 'rows' as const, rows: meanings }]),
    sentence(linked(asSentence(`${T.detOpstår[sprog]}, ${t('når', 'when')} ${text}`))),
    ...list(items),
    sentence(T.ellersIkke[sprog]),
  ]
}

/** What the provision reads and rests on, with all there is to know of each. */
function indexSections(bestemmelse: Bestemmelse, sprog: Sprog): readonly Block[] {
  const { fakta, skøn, satser, bestemmelser } = readsOf(bestemmelse)
  return [
    ...rowsSection(
      T.oplysninger[sprog],
      fakta.map((one) => factRow(one, sprog)),
    ),
    ...rowsSection(
      T.skøn[sprog],
      skøn.map((one) => judgementRow(one, bestemmelse, sprog)),
    ),
    ...rowsSection(
      T.satser[sprog],
      satser.map((one) => rateRow(one, sprog)),
    ),
    ...section(T.regler[sprog], list(bestemmelser.map((one) => otherRulePoint(one, sprog)))),
  ]
}

const section = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'section', title, blocks }]

const rowsSection = (title: string, rows: readonly Row[]): readonly Block[] =>
  rows.length === 0 ? [] : section(title, [{ kind: 'rows', rows }])
