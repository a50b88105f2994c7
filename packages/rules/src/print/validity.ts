import { type Day, isNever } from '@sagsvej/calendar'
import { dateText } from '../explain/format.ts'
import { inLanguage, type Sprog } from '../text.ts'

/** When a version, or an amount of a rate, is in force: "fra 2. januar 2012 og stadig". */
export function validityText({ fra, til }: { readonly fra: Day; readonly til: Day }, sprog: Sprog): string {
  const t = inLanguage(sprog)
  const since = `${t('fra', 'from')} ${dateText(fra, sprog)}`
  if (isNever(til)) return `${since}${t(' og stadig', ', still in force')}`
  return `${since} ${t('til og med', 'up to and including')} ${dateText(til, sprog)}`
}
