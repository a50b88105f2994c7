import type { Day } from '@sagsvej/calendar'
import { navne, navnPå } from '@sagsvej/law'
import { dateText, inLanguage, type Sprog } from '@sagsvej/rules'

/** Whom one complained to on a day, by name; `mangler` where that has not been read. */
export function klageinstansen(
  dag: Day,
  sprog: Sprog,
): { readonly navn: string; readonly mangler: readonly string[] } {
  const navn = navnPå(navne.klageinstansen, dag)?.navn[sprog]
  if (navn !== undefined) return { navn, mangler: [] }
  return {
    navn: '',
    mangler: [
      inLanguage(sprog)(
        `Vi ved ikke, hvem der behandlede klager ${dateText(dag, 'da')}, så brevet kan ikke sige det.`,
        `We do not know who dealt with complaints on ${dateText(dag, 'en')}, so the letter cannot say it.`,
      ),
    ],
  }
}
