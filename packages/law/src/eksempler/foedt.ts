import { addMonths, formatDay, parseDay } from '@sagsvej/calendar'
import { fødselsdag } from '../fakta/person.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { evaluer } from './evaluer.ts'
import { fakta } from './fakta.ts'
import { datoSvar } from './svar.ts'

/** The ages there have been, in months: 65 to 70 in half years. */
const ALDRE = [...Array(11).keys()].map((halve) => 780 + 6 * halve)

/**
 * The birthday of who on a day has so many whole years to state pension age: to the day where anyone has, for in some
 * months no one reaches it, and else by the fewest months more. @throws RangeError when no one has
 */
export function fødtMedÅrTilFolkepension(år: number, på: string): string {
  const senere = (måneder: number) => formatDay(addMonths(parseDay(på), måneder))
  const nåsDen = (født: string) =>
    datoSvar(evaluer(folkepensionsalderensDag, { fakta: fakta([fødselsdag, født]), på }))
  for (let måned = 12 * år; måned < 12 * (år + 1); måned++) {
    const født = ALDRE.map((alder) => senere(måned - alder)).find((mulig) => nåsDen(mulig) === senere(måned))
    if (født !== undefined) return født
  }
  throw new RangeError(`nobody has ${år} whole years to state pension age on ${på}`)
}
