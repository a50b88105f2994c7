import type { Day } from '@sagsvej/calendar'
import { type SagBegivenhed, UlæseligOplysning, udgaver } from '@sagsvej/casework'
import { fravær } from '@sagsvej/law'
import { Brugerfejl } from '../fejl.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { readDay } from '../tider.ts'
import { udgaverText } from '../udskriv/udgaver.ts'
import { readLang } from '../valg.ts'
import { readBegivenheder } from './sagsfil.ts'

interface Valg {
  readonly begun?: unknown
  readonly after?: unknown
  readonly lang?: unknown
}

const EFTER = 160
const LÆNGST = 4000

/** `sagsvej versions FILE --begun DATES`: one case begun on several days, the answers side by side, the law that differs. */
export function versions(path: string, valg: Valg, { skriv }: Omgivelser): void {
  const sprog = readLang(valg.lang)
  const begivenheder = readBegivenheder(path)
  const begynder = readBegun(valg.begun)
  const dageEfter = readAfter(valg.after)
  const sag = { begivenheder, førsteDag: firstDay(begivenheder), dageEfter }
  skriv(
    udgaverText(
      withinCalendar(() => udgaver(sag, begynder)),
      begynder,
      sprog,
    ),
  )
}

/** @throws Brugerfejl when the case would be moved out of the days a case can hold */
function withinCalendar<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof UlæseligOplysning)) throw error
    throw new Brugerfejl({
      da: 'Sagen kan ikke flyttes dertil: en af dens dage ville ligge før den ældste lov, vi har (3. juli 2006), eller efter 2179. Vælg en anden dag i --begun, eller færre dage i --after.',
      en: 'The case cannot be moved there: one of its days would lie before the oldest act we have (3 July 2006) or after 2179. Choose another day in --begun, or fewer days in --after.',
    })
  }
}

function readBegun(written: unknown): readonly Day[] {
  const days = String(written ?? '')
    .split(',')
    .filter((word) => word.trim() !== '')
    .flatMap((word) => readDay('--begun', word.trim()) ?? [])
  if (days.length > 0) return days
  throw new Brugerfejl({
    da: '--begun mangler. Skriv de første sygedage med komma imellem, for eksempel 2007-05-07,2026-05-04.',
    en: '--begun is missing. Write the first days of illness with commas between, for example 2007-05-07,2026-05-04.',
  })
}

function readAfter(written: unknown): number {
  if (written === undefined) return EFTER
  const days = Number(written)
  if (Number.isInteger(days) && days >= 0 && days <= LÆNGST) return days
  throw new Brugerfejl({
    da: `--after ${written}: skriv et helt antal dage fra 0 til ${LÆNGST}.`,
    en: `--after ${written}: write a whole number of days from 0 to ${LÆNGST}.`,
  })
}

/** The first day of illness there is in the case. @throws Brugerfejl where there is none */
function firstDay(begivenheder: readonly SagBegivenhed[]): Day {
  const days = begivenheder.flatMap((event) =>
    event.type === 'FaktumRegistreret' && event.faktum === fravær.faktum.nøgle && Array.isArray(event.vaerdi)
      ? event.vaerdi.map((record: { fra: string }) => record.fra)
      : [],
  )
  const first = days.sort()[0]
  const day = first === undefined ? undefined : readDay('fravaer', first)
  if (day !== undefined) return day
  throw new Brugerfejl({
    da: 'Sagen har ingen sygdom, der kan flyttes. Tilføj faktummet "fravaer".',
    en: 'The case holds no illness to move. Add the fact "fravaer".',
  })
}
