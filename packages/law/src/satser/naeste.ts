import { parseDay } from '@sagsvej/calendar'

/** Why the last amount of a series ends, told when a day after it is asked about. */

/** Weekly amounts change on the first Monday of January (SDL § 64); the last read are those of 2026. */
export const næsteUge = {
  senest: parseDay('2027-01-03'),
  grund: {
    da: 'Beløbet reguleres den første mandag i januar. Det for 2027 var ikke fastsat, da kilderne blev læst.',
    en: 'The amount changes on the first Monday of January. That of 2027 had not been set when the sources were read.',
  },
}

/** Monthly and yearly amounts change on 1 January; the last read are those of 2026. */
export const næsteÅr = {
  senest: parseDay('2026-12-31'),
  grund: {
    da: 'Beløbet reguleres den 1. januar. Det for 2027 var ikke fastsat, da kilderne blev læst.',
    en: 'The amount changes on 1 January. That of 2027 had not been set when the sources were read.',
  },
}
