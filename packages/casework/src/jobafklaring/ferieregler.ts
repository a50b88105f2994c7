import { type Day, parseDay } from '@sagsvej/calendar'
import { feriegodtgørelseKanHoldesNu, ferienErAftalt, ferienKanHoldes } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { sigerNej } from '../indsatser/lovfejl.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { sagskontekst } from '../sag/afledt.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'

/** The law of the first day of holiday lets it be taken: earned holiday first, then holiday with the benefit. */
export const kanHolde = (
  { art, fra }: { readonly art: 'feriegodtgoerelse' | 'ydelse'; readonly fra: string },
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  const på: Day = parseDay(fra)
  const k = sagskontekst(sag, [[ferienErAftalt, true]], { på, kendt: den })
  const word = art === 'ydelse' ? ferienKanHoldes : feriegodtgørelseKanHoldesNu
  return sigerNej(word, evaluate(word.led, k)).map((f) => ved('fra', f))
}
