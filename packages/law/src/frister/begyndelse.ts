import { type Day, dayFromNumber } from '@sagsvej/calendar'
import { prose, type Spor, type Tekst } from '@sagsvej/rules'
import { erIArbejdsdage } from './arbejdsdage.ts'

/** Where a deadline began: the event, and its day. */
export interface Begyndelse {
  readonly navn: Tekst
  readonly dag: Day
  /** The act counts from it in working days. */
  readonly enhed?: 'arbejdsdage'
}

/** The day a trace gave, if it gave one. */
export const dagenI = ({ udfald }: Spor): Day | undefined =>
  udfald.art === 'værdi' && typeof udfald.værdi === 'number' ? dayFromNumber(udfald.værdi) : undefined

/** The part of the trace that gave the day: through provisions and conditions, down to the count. */
function origin(spor: Spor, dag: Day): Spor {
  if (isCount(spor)) return spor
  const giver = spor.børn.findLast((child) => dagenI(child) === dag)
  return giver ? origin(giver, dag) : spor
}

const isCount = ({ led }: Spor): boolean => led.op === 'shift' || erIArbejdsdage(led)

/**
 * "The end of week 8" is a count forward and a day back: both are one count from where it began. Working days are
 * counted as days of a set, from the day after.
 */
function base(spor: Spor): Spor {
  if (!isCount(spor)) return spor
  const from = spor.børn[erIArbejdsdage(spor.led) ? 1 : 0]
  return from ? base(from) : spor
}

/** What the day was counted from, read off the trace, so that no deadline says it twice. */
export function begyndelseAf(spor: Spor, dag: Day): Begyndelse {
  const counted = origin(spor, dag)
  const from = base(counted)
  return {
    navn: { da: prose(from.led, 'da'), en: prose(from.led, 'en') },
    dag: dagenI(from) ?? dag,
    ...(erIArbejdsdage(counted.led) ? { enhed: 'arbejdsdage' as const } : {}),
  }
}
