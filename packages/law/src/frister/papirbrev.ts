import { compareDeadlines, type Day, type DeadlineComparison } from '@sagsvej/calendar'
import { kilde } from '../lovsamling/kilder.ts'
import { helligdage } from './helligdage.ts'
import type { Regneregel } from './regneregel.ts'

export const papirbrev: Regneregel = {
  id: 'SB-KAL-10',
  titel: { da: 'Hvornår et brev på papir er nået frem', en: 'When a letter on paper has arrived' },
  siger: {
    da: 'Et almindeligt brev regnes for nået frem 6 hverdage efter, at det blev sendt, og et Quickbrev efter 2. Om lørdag er en hverdag, er ikke afgjort.',
    en: 'An ordinary letter is taken to have arrived 6 weekdays after it was sent, an express letter after 2. Whether Saturday is a weekday is not settled.',
  },
  kilder: [kilde('Ankestyrelsen om klagefrister', 'https://ast.dk/')],
  sikkerhed: 'konflikt',
}

const HVERDAGE = { almindeligt: 6, quick: 2 } as const

/**
 * The day a paper letter is presumed to have arrived: early with Saturday as a weekday (`strict`), late without
 * (`late`); a deadline of the citizen's that runs from it may be counted from the later day.
 */
export function papirbrevFremme(
  afsendt: Day,
  brev: keyof typeof HVERDAGE = 'almindeligt',
): DeadlineComparison {
  const policy = { length: HVERDAGE[brev], roll: 'none', closed: helligdage } as const
  return compareDeadlines(
    { ...policy, unit: 'weekdaysAndSaturdays' },
    { ...policy, unit: 'workingDays' },
    { event: { da: 'brevet sendt', en: 'letter sent' }, day: afsendt },
  )
}
