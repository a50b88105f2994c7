import { parseDay } from '@sagsvej/calendar'
import { SIKKERHED_BETYDER, SIKKERHED_TEKST, type Sikkerhed } from '../certainty.ts'
import { dateText } from '../explain/format.ts'
import { type Hjemmel, hjemmelText, type Kilde } from '../source.ts'
import type { Sprog } from '../text.ts'
import { type Block, list, point, type Row, sentence } from './block.ts'
import { T } from './texts.ts'

/** On what a version or a transition stands. */
export interface Ground {
  readonly hjemmel: Hjemmel
  readonly sikkerhed: Sikkerhed
  readonly kilder: readonly Kilde[]
  readonly kontrolleretTil?: string
}

export const hjemmelRow = ({ hjemmel }: Ground, sprog: Sprog): Row => ({
  label: T.hjemmel[sprog],
  blocks: [sentence(hjemmelText(hjemmel, sprog))],
})

/** How sure the law is, in a word, and what that means. */
export const certainty = (sikkerhed: Sikkerhed, sprog: Sprog): Block => ({
  kind: 'certainty',
  sikkerhed,
  word: SIKKERHED_TEKST[sikkerhed][sprog],
  meaning: SIKKERHED_BETYDER[sikkerhed][sprog],
})

/** How sure it is, where it was read and where not, and how far that was checked. */
export function groundRows({ sikkerhed, kilder, kontrolleretTil }: Ground, sprog: Sprog): readonly Row[] {
  return [
    {
      label: T.sikkerhed[sprog],
      blocks: [certainty(sikkerhed, sprog)],
    },
    ...sourcesRow(
      T.kilder[sprog],
      kilder.filter(({ ikkeLæst }) => !ikkeLæst),
    ),
    ...sourcesRow(
      T.ikkeLæst[sprog],
      kilder.filter(({ ikkeLæst }) => ikkeLæst),
    ),
    ...(kontrolleretTil === undefined
      ? []
      : [{ label: T.kontrolleret[sprog], blocks: [sentence(dateText(parseDay(kontrolleretTil), sprog))] }]),
  ]
}

/** Sources are named in Danish, whatever the language of the rest. */
function sourcesRow(label: string, kilder: readonly Kilde[]): readonly Row[] {
  const points = kilder.map(({ navn, url }) => point([{ text: navn, lang: 'da', ...(url ? { url } : {}) }]))
  return points.length === 0 ? [] : [{ label, blocks: list(points) }]
}
