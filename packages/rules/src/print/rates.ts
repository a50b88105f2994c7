import { SIKKERHED_TEKST } from '../certainty.ts'
import { numberText } from '../explain/format.ts'
import { capital } from '../explain/voice.ts'
import { rowsFor, type SatsRække } from '../rate.ts'
import { inLanguage, type Sprog } from '../text.ts'
import { list, point, type Row, sentence } from './block.ts'
import { kindText } from './kinds.ts'
import type { BrugtSats } from './reads.ts'
import { validityText } from './validity.ts'

/** A rate with all its amounts and the days they hold for the use named, the newest first. */
export function rateRow({ sats, virkning }: BrugtSats, sprog: Sprog): Row {
  const { nøgle, navn, enhed } = sats
  const t = inLanguage(sprog)
  const amount = (row: SatsRække): string =>
    `${validityText(row, sprog)}: ${numberText(row.steps, enhed, sprog)} (${SIKKERHED_TEKST[row.sikkerhed][sprog]})`
  return {
    label: capital(navn[sprog]),
    blocks: [
      sentence(`${nøgle}: ${kindText('tal', enhed, sprog)}${virkning ? `, for ${virkning}` : ''}.`),
      ...list(
        rowsFor(sats, virkning)
          .toReversed()
          .map((row) => point(capital(amount(row)))),
      ),
      sentence(
        t(
          'En dag uden sats har intet kendt beløb. Så er svaret åbent.',
          'A day without a rate has no known amount. Then the answer is open.',
        ),
      ),
    ],
  }
}
