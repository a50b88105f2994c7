import { type Day, weekday } from '@sagsvej/calendar'
import { dateText, type Sprog, type Tekst } from '@sagsvej/rules'

const UGEDAGE: readonly Tekst[] = [
  { da: 'mandag', en: 'Monday' },
  { da: 'tirsdag', en: 'Tuesday' },
  { da: 'onsdag', en: 'Wednesday' },
  { da: 'torsdag', en: 'Thursday' },
  { da: 'fredag', en: 'Friday' },
  { da: 'lørdag', en: 'Saturday' },
  { da: 'søndag', en: 'Sunday' },
]

/** "mandag 4. maj 2026" / "Monday 4 May 2026": a day somebody must be somewhere. */
export const dagMedUgedag = (day: Day, sprog: Sprog): string =>
  `${UGEDAGE[weekday(day) - 1]?.[sprog] ?? ''} ${dateText(day, sprog)}`.trim()
