import { type Day, dayFromNumber } from '@sagsvej/calendar'
import { prose, type Spor, type Tekst } from '@sagsvej/rules'

/** Where a deadline began: the event, and its day. */
export interface Begyndelse {
  readonly navn: Tekst
  readonly dag: Day
}

/** The day a trace gave, if it gave one. */
export const dagenI = ({ udfald }: Spor): Day | undefined =>
  udfald.art === 'værdi' && typeof udfald.værdi === 'number' ? dayFromNumber(udfald.værdi) : undefined

/** The part of the trace that gave the day: through provisions and conditions, down to what was counted from. */
function origin(spor: Spor, dag: Day): Spor {
  if (spor.led.op === 'shift') return base(spor)
  const giver = spor.børn.findLast((child) => dagenI(child) === dag)
  return giver ? origin(giver, dag) : spor
}

/** "The end of week 8" is a count forward and a day back: both are one count from where it began. */
function base(spor: Spor): Spor {
  const [from] = spor.børn
  return spor.led.op === 'shift' && from ? base(from) : spor
}

/** What the day was counted from, read off the trace, so that no deadline says it twice. */
export function begyndelseAf(spor: Spor, dag: Day): Begyndelse {
  const from = origin(spor, dag)
  return {
    navn: { da: prose(from.led, 'da'), en: prose(from.led, 'en') },
    dag: dagenI(from) ?? dag,
  }
}
