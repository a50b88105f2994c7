import { addMonths, type Day, parseDay } from '@sagsvej/calendar'
import {
  feriegodtgørelseKanHoldesNu,
  ferieMedYdelse,
  ferienErAftalt,
  ferienKanHoldes,
  ferieSkalHoldesSenest,
} from '@sagsvej/law'
import { evaluate, fromSteps } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import { sigerNej } from '../indsatser/lovfejl.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { sagskontekst } from '../sag/afledt.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { aftalteFeriedage, feriedage } from './ferier.ts'

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

/** A week of holiday is five days. */
const UGE = 5

/** No more holiday with the benefit in the year of holiday than is left of the five weeks. */
export const nokTilbage = (
  asked: {
    readonly forloebId: string
    readonly art: 'feriegodtgoerelse' | 'ydelse'
    readonly fra: string
    readonly til: string
  },
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  if (asked.art !== 'ydelse') return []
  const k = sagskontekst(sag, [], { på: parseDay(asked.fra), kendt: den })
  const { udfald } = evaluate(ferieMedYdelse.led, k)
  const senest = evaluate(ferieSkalHoldesSenest.led, k).udfald
  if (udfald.art !== 'værdi' || senest.art !== 'værdi') return []
  const taken = aftalteFeriedage(sag, asked.forloebId, addMonths(senest.værdi as Day, -12))
  const right = Number(fromSteps('uger', udfald.værdi as number)) * UGE
  const left = right - taken
  // Where there is no right at all, `kanHolde` says so.
  return right === 0 || feriedage(asked) <= left ? [] : [ved('til', forMeget(left))]
}

const forMeget = (left: number) =>
  fejl(
    'ikkeMuligt',
    `Borgeren har ${left} feriedage med ydelse tilbage. Selvbetalt ferie findes ikke i forløbet.`,
    `The citizen has ${left} days of holiday with the benefit left. There is no self-paid holiday in the course.`,
  )
