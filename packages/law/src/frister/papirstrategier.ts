import { addDays, type Day, weekday } from '@sagsvej/calendar'
import type { Kilde, Tekst } from '@sagsvej/rules'
import { kilde } from '../lovsamling/kilder.ts'
import { papirbrevFremme } from './papirbrev.ts'

/** One published way to presume when a letter on paper has arrived (SB-KAL-10). */
export interface Papirstrategi {
  readonly nøgle: 'seks_hverdage_med_loerdag' | 'seks_hverdage_uden_loerdag' | 'udbetaling_danmark'
  readonly titel: Tekst
  readonly kilde: Kilde
  /** The day to count from. Undefined for a letter dated on a day the way says nothing of. */
  readonly fremme: (dateret: Day) => Day | undefined
}

const ANKESTYRELSEN = kilde('Ankestyrelsen om klagefrister', 'https://ast.dk/')
const MANDAG = 1
const ONSDAG = 3
const FREDAG = 5

/** Letters of Monday and Tuesday count from the next Monday, of Wednesday to Friday from the next Wednesday. */
function udbetalingDanmarksTabel(dateret: Day): Day | undefined {
  const dag = weekday(dateret)
  if (dag > FREDAG) return undefined
  const næsteMandag = addDays(dateret, 7 - (dag - MANDAG))
  return dag < ONSDAG ? næsteMandag : addDays(næsteMandag, ONSDAG - MANDAG)
}

const medLørdag: Papirstrategi = {
  nøgle: 'seks_hverdage_med_loerdag',
  titel: { da: '6 hverdage, lørdag er en hverdag', en: '6 weekdays, Saturday is a weekday' },
  kilde: ANKESTYRELSEN,
  fremme: (dateret) => papirbrevFremme(dateret).strict.day,
}
const udenLørdag: Papirstrategi = {
  nøgle: 'seks_hverdage_uden_loerdag',
  titel: { da: '6 hverdage, lørdag er ingen hverdag', en: '6 weekdays, Saturday is no weekday' },
  kilde: ANKESTYRELSEN,
  fremme: (dateret) => papirbrevFremme(dateret).late.day,
}
const udbetalingDanmark: Papirstrategi = {
  nøgle: 'udbetaling_danmark',
  titel: { da: 'Udbetaling Danmarks tabel', en: 'The table of Udbetaling Danmark' },
  kilde: kilde(
    'borger.dk: Udbetaling Danmark, klage og papirpost',
    'https://www.borger.dk/bolig-og-flytning/Boligstoette-oversigt/Boligstoette-soege/UDK-klage-papirpost',
  ),
  fremme: udbetalingDanmarksTabel,
}

/** Whose letter it is picks the ways that may be used for it. */
export type Brevafsender = 'kommune' | 'udbetaling_danmark' | 'ukendt'

const STRATEGIER: Readonly<Record<Brevafsender, readonly Papirstrategi[]>> = {
  kommune: [medLørdag, udenLørdag],
  udbetaling_danmark: [udbetalingDanmark],
  ukendt: [medLørdag, udenLørdag, udbetalingDanmark],
}

export interface Papirankomst {
  readonly hver: readonly { readonly strategi: Papirstrategi; readonly dag: Day }[]
  /** The day a citizen may rely on where the ways differ: the latest. Undefined where no way says anything. */
  readonly senest: Day | undefined
}

/** The day a dated letter is presumed to have arrived, in each way its sender may use, and the latest of them. */
export function papirankomst(dateret: Day, afsender: Brevafsender): Papirankomst {
  const hver = STRATEGIER[afsender].flatMap((strategi) => {
    const dag = strategi.fremme(dateret)
    return dag === undefined ? [] : [{ strategi, dag }]
  })
  return { hver, senest: hver.map(({ dag }) => dag).reduce<Day | undefined>(later, undefined) }
}

const later = (a: Day | undefined, b: Day): Day => (a === undefined || b > a ? b : a)
