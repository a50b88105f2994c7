/** Days of the week as bits: bit 1 is Monday, bit 7 Sunday. */
export type WeekdayMask = number

export const EVERY_WEEKDAY: WeekdayMask = 0b1111_1110

/** Bits of a mask up to and including a day of the week (0 = Monday), for every mask. */
const UP_TO = new Uint8Array(128 * 7)
for (let mask = 0; mask < 128; mask++) {
  let bits = 0
  for (let day = 0; day < 7; day++) {
    bits += (mask >> day) & 1
    UP_TO[mask * 7 + day] = bits
  }
}

/** A Monday before every day there is. */
const A_MONDAY = -3 - 7 * 4000

const upTo = (mask: WeekdayMask, weekday: number): number => UP_TO[(mask >> 1) * 7 + weekday] as number

/** How many days of the weekdays there are from a Monday long ago to a day, that day included. */
function countUpTo(day: number, mask: WeekdayMask): number {
  const days = day - A_MONDAY
  const weeks = Math.floor(days / 7)
  return weeks * upTo(mask, 6) + upTo(mask, days - 7 * weeks)
}

/** How many days from one to another, both included, are one of the weekdays. */
export const countWeekdays = (from: number, to: number, mask: WeekdayMask): number =>
  countUpTo(to, mask) - countUpTo(from - 1, mask)

/** The `n`th day from a day on that is one of the weekdays, `n` from 1; infinite when there are none. */
export function nthWeekday(from: number, n: number, mask: WeekdayMask): number {
  const aWeek = upTo(mask, 6)
  if (aWeek === 0) return Number.POSITIVE_INFINITY
  const nth = countUpTo(from - 1, mask) + n
  const weeks = Math.ceil(nth / aWeek) - 1
  let weekday = 0
  while (upTo(mask, weekday) < nth - weeks * aWeek) weekday++
  return A_MONDAY + 7 * weeks + weekday
}
