import { unitText } from '../explain/format.ts'
import type { Sprog, Tekst } from '../text.ts'
import type { Enhed } from '../units.ts'
import type { Kind } from '../value.ts'

const KIND: Readonly<Record<Exclude<Kind, 'tal'>, Tekst>> = {
  sandt: { da: 'ja eller nej', en: 'yes or no' },
  dato: { da: 'en dag', en: 'a day' },
  valg: { da: 'én af flere muligheder', en: 'one of several alternatives' },
  dagmængde: { da: 'et tidsrum: de dage, der er med', en: 'a period: the days that are in it' },
  liste: { da: 'en liste', en: 'a list' },
}

/** What kind of value, with its unit: "et tal i timer om ugen", "et beløb i kr. om ugen". */
export function kindText(kind: Kind, enhed: Enhed | undefined, sprog: Sprog): string {
  if (kind !== 'tal') return KIND[kind][sprog]
  const unit = unitText(enhed ?? 'antal', sprog)
  if (unit === '') return sprog === 'da' ? 'et antal' : 'a number'
  if (enhed?.startsWith('kr')) return `${sprog === 'da' ? 'et beløb i' : 'an amount in'} ${unit}`
  return `${sprog === 'da' ? 'et tal i' : 'a number of'} ${unit}`
}

/** What a provision answers with: a day may be one that never comes. */
export function answerKindText(kind: Kind, enhed: Enhed | undefined, sprog: Sprog): string {
  const text = kindText(kind, enhed, sprog)
  return kind === 'dato'
    ? `${text}, ${sprog === 'da' ? 'eller aldrig, hvis der ingen sådan dag er' : 'or never if there is no such day'}`
    : text
}
