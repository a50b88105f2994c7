import { addDays } from './add.ts'
import { firstNumberOfMonth } from './civil.ts'
import { type Day, dayFromNumber } from './day.ts'

/** Easter Sunday of a year 1900-2199, by the Gregorian computus (Meeus, Jones and Butcher). Throws `dayOutOfRange`. */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const lunarCorrection = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - Math.floor(century / 4) - lunarCorrection + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const march22 = addDays(dayFromNumber(firstNumberOfMonth((year - 1970) * 12 + 2)), 21)
  return addDays(march22, epact + toSunday - 7 * late)
}
