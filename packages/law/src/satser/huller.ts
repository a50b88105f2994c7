import { addDays, formatDay, parseDay } from '@sagsvej/calendar'
import type { SatsFil, SatsFilRække } from './satsfil.ts'

const dagenEfter = (day: string) => formatDay(addDays(parseDay(day), 1))
const dagenFør = (day: string) => formatDay(addDays(parseDay(day), -1))

/** A row over the days between two that are known: there was an amount, and the sources of the two do not have it. */
const hullet = (før: SatsFilRække, efter: SatsFilRække): readonly SatsFilRække[] =>
  før.valid_to === null || dagenEfter(før.valid_to) === efter.valid_from
    ? []
    : [
        {
          sats_id: `${før.sats_id}-EFTER`,
          key: før.key,
          beloeb: '0',
          enhed: før.enhed,
          valid_from: dagenEfter(før.valid_to),
          valid_to: dagenFør(efter.valid_from),
          status: 'unknown',
          kilder: [...før.kilder, ...efter.kilder],
        },
      ]

/** The file with the days that lack an amount in the middle of a series said to be unknown. */
export const medUkendteÅr = (fil: SatsFil, nøgle: string): SatsFil => {
  const rows = fil.satser.filter(({ key }) => key === nøgle)
  return {
    ...fil,
    satser: rows.flatMap((row, i) => [
      row,
      ...rows.slice(i + 1, i + 2).flatMap((næste) => hullet(row, næste)),
    ]),
  }
}
