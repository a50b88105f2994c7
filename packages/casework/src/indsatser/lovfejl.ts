import { hjemmelText, type MedBestemmelse, type Spor, type Udtryk, type Åben } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import type { Fejl } from '../sagsfil/fejl.ts'

const sted = ({ bestemmelse }: MedBestemmelse<Udtryk>, sprog: 'da' | 'en', spor?: Spor): string => {
  const hjemmel = (spor?.valgt?.version ?? bestemmelse.versioner.at(-1))?.hjemmel
  return hjemmel ? ` (${hjemmelText(hjemmel, sprog, 'short')})` : ''
}

/** What the law says no to, or cannot say because somebody has not told or judged it. Law that is not read stops nobody. */
export function sigerNej(word: MedBestemmelse<Udtryk>, spor: Spor): readonly Fejl[] {
  const { udfald } = spor
  if (udfald.art === 'åben') return manglerTil(word, udfald, spor)
  if (udfald.art !== 'nej') return []
  const { da, en } = word.bestemmelse.titel
  const says = spor.valgt?.version?.siger
  return [
    fejl(
      'ikkeMuligt',
      `Loven siger nej til »${da}«${sted(word, 'da', spor)}. ${says?.da ?? ''}`.trim(),
      `The law says no to “${en}”${sted(word, 'en', spor)}. ${says?.en ?? ''}`.trim(),
    ),
  ]
}

export const manglerTil = (
  word: MedBestemmelse<Udtryk>,
  { mangler, skøn }: Åben,
  spor?: Spor,
): readonly Fejl[] => [
  ...mangler.map(({ etiket }) =>
    fejl(
      'ikkeKlar',
      `Vi mangler ${etiket.da}${sted(word, 'da', spor)}.`,
      `We lack ${etiket.en}${sted(word, 'en', spor)}.`,
    ),
  ),
  ...skøn.map(({ etiket }) =>
    fejl(
      'ikkeKlar',
      `Skønnet »${etiket.da}« er ikke foretaget${sted(word, 'da', spor)}.`,
      `The judgement “${etiket.en}” has not been made${sted(word, 'en', spor)}.`,
    ),
  ),
]

export const forLangt = (word: MedBestemmelse<Udtryk>, last: string): Fejl =>
  fejl(
    'ikkeMuligt',
    `${word.bestemmelse.titel.da} ${last}${sted(word, 'da')}. Vælg den dag eller en før.`,
    `${word.bestemmelse.titel.en} ${last}${sted(word, 'en')}. Choose that day or one before.`,
  )
