import type { MedBestemmelse, Spor, Udtryk, Åben } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import { efterLoven } from '../kommandoer/efter-loven.ts'
import type { Fejl } from '../sagsfil/fejl.ts'

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
      `Loven siger nej til »${da}«${efterLoven(word, spor, 'da')}. ${says?.da ?? ''}`.trim(),
      `The law says no to “${en}”${efterLoven(word, spor, 'en')}. ${says?.en ?? ''}`.trim(),
    ),
  ]
}

export const manglerTil = (
  word: MedBestemmelse<Udtryk>,
  { mangler, skøn }: Åben,
  spor: Spor,
): readonly Fejl[] => [
  ...mangler.map(({ etiket }) =>
    fejl(
      'ikkeKlar',
      `Vi mangler ${etiket.da}${efterLoven(word, spor, 'da')}.`,
      `We lack ${etiket.en}${efterLoven(word, spor, 'en')}.`,
    ),
  ),
  ...skøn.map(({ etiket }) =>
    fejl(
      'ikkeKlar',
      `Skønnet »${etiket.da}« er ikke foretaget${efterLoven(word, spor, 'da')}.`,
      `The judgement “${etiket.en}” has not been made${efterLoven(word, spor, 'en')}.`,
    ),
  ),
]

export const forLangt = (word: MedBestemmelse<Udtryk>, last: string, spor: Spor): Fejl =>
  fejl(
    'ikkeMuligt',
    `${word.bestemmelse.titel.da} ${last}${efterLoven(word, spor, 'da')}. Vælg den dag eller en før.`,
    `${word.bestemmelse.titel.en} ${last}${efterLoven(word, spor, 'en')}. Choose that day or one before.`,
  )
