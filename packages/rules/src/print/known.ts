import { dateText } from '../explain/format.ts'
import type { Tidsbundet } from '../in-force.ts'
import { inLanguage, type Sprog } from '../text.ts'
import { type Row, sentence } from './block.ts'
import { T } from './texts.ts'

/** Since when a version could be known, where that is not simply since it has been in force. */
export function knownRows({ kendt }: Tidsbundet, sprog: Sprog): readonly Row[] {
  if (!kendt) return []
  const t = inLanguage(sprog)
  const { offentliggjort, indført } = kendt
  const said = [
    ...(offentliggjort === undefined
      ? []
      : [`${t('Offentliggjort', 'Published on')} ${dateText(offentliggjort, sprog)}.`]),
    ...(indført === undefined
      ? []
      : [`${t('Skrevet eller rettet her', 'Written or mended here on')} ${dateText(indført, sprog)}.`]),
  ]
  return [{ label: T.kendt[sprog], blocks: said.map((one) => sentence(one)) }]
}
