import { type Day, dayFromNumber, formatDay, parseDay, weekday, yearOf } from '@sagsvej/calendar'
import type { Tekst } from '@sagsvej/rules'

/** When on its last day a deadline ends, by the civil clock of Denmark (SB-KAL-9, SB-KAL-11). */
export type SidsteØjeblik =
  | { readonly art: 'klokken'; readonly klokken: '23:59'; readonly tidszone: 'Europe/Copenhagen' }
  | { readonly art: 'åbningstid'; readonly tekst: Tekst }

/** Digitally until the day is over; on paper while the authority is open, and its hours are its own. */
export const sidsteØjeblik = (kanal: 'digitalt' | 'papir'): SidsteØjeblik =>
  kanal === 'digitalt'
    ? { art: 'klokken', klokken: '23:59', tidszone: 'Europe/Copenhagen' }
    : {
        art: 'åbningstid',
        tekst: {
          da: 'Papir skal være afleveret i myndighedens åbningstid den sidste dag.',
          en: 'Paper must be handed in within the authority’s opening hours on the last day.',
        },
      }

/** The last Sunday of a month of 31 days. */
function sidsteSøndag(år: number, måned: '03' | '10'): Day {
  const slut = parseDay(`${år}-${måned}-31`)
  return dayFromNumber(slut - (weekday(slut) % 7))
}

/** At the end of the day: summer time begins in the night to the last Sunday of March, and ends so in October. */
const erSommertid = (dag: Day): boolean =>
  dag >= sidsteSøndag(yearOf(dag), '03') && dag < sidsteSøndag(yearOf(dag), '10')

/** The instant of 23:59 Danish time on a civil day, as `2026-02-12T22:59Z` (in summer 21:59Z). Holds from 1996. */
export const døgnetsSidsteMinut = (dag: Day): string =>
  `${formatDay(dag)}T${erSommertid(dag) ? '21' : '22'}:59Z`
