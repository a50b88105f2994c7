import { addDays, addMonths, type Day, isNever, LAST_DAY, startOfMonth } from '@sagsvej/calendar'
import { erPerioder, type FaktumType, type Felt } from '../fact.ts'
import { stepsPer } from '../units.ts'
import type { Post, Value } from '../value.ts'

type Listetype = Extract<FaktumType, { art: 'liste' }>

/** How long before and after a telling day records are tried, in days. */
const SHORT = 10
const LONG = 400
/** Months for which a list of single dates is tried: what looks back over time looks no further. */
const MONTHS = 24

/**
 * Lists worth trying, since not all can be: none; and around each day given a short record, a long one that ended, one
 * that is not over, and, where records are single dates, one a month. Their other fields are low in some and high in
 * others.
 */
export function telligeLister(type: Listetype, days: readonly Day[]): readonly (readonly Post[])[] {
  const near = days.filter((day) => !isNever(day) && day + LONG < LAST_DAY)
  const fillings = [fill(type.felter, 'high'), fill(type.felter, 'low')]
  const made = near.flatMap((day) =>
    erPerioder(type.orden) ? periods(type, day, fillings) : monthly(type, day, fillings),
  )
  return [[], ...made]
}

function periods({ felter }: Listetype, day: Day, fillings: readonly Post[]): readonly (readonly Post[])[] {
  const mayBeOpen = felter.some(({ navn, valgfri }) => navn === 'til' && valgfri)
  const after = addDays(day, SHORT)
  const spans: readonly (readonly [fra: Day, til: Day | undefined])[] = [
    [addDays(day, -SHORT), mayBeOpen ? undefined : after],
    [addDays(day, -LONG), mayBeOpen ? undefined : after],
    [addDays(day, -LONG), addDays(day, -SHORT)],
    [addDays(day, -SHORT), addDays(day, -SHORT)],
  ]
  return spans.flatMap(([fra, til]) =>
    fillings.map((rest) => [{ ...rest, fra, ...(til === undefined ? {} : { til }) }]),
  )
}

/** A record for each month up to the day, each with its day in the field that is a date. */
function monthly({ felter }: Listetype, day: Day, fillings: readonly Post[]): readonly (readonly Post[])[] {
  const dated = felter.find(({ type }) => type.art === 'dato')?.navn
  if (dated === undefined) return fillings.map((post) => [post])
  const last = startOfMonth(day)
  const months = Array.from({ length: MONTHS }, (_, i) => addMonths(last, -i))
  return fillings.map((rest) => months.map((month) => ({ ...rest, [dated]: month })))
}

/** Every field that is no date, at one end of what it may be. */
const fill = (felter: readonly Felt[], end: 'low' | 'high'): Post =>
  Object.fromEntries(
    felter.flatMap(({ navn, type }) => (type.art === 'dato' ? [] : [[navn, endOf(type, end)]])),
  )

function endOf(type: Exclude<Felt['type'], { art: 'dato' }>, end: 'low' | 'high'): Value {
  switch (type.art) {
    case 'sandt':
      return end === 'high'
    case 'valg':
      return (end === 'high' ? type.valg[0] : type.valg.at(-1))?.nøgle ?? ''
    case 'tal':
      return Math.round(type[end === 'high' ? 'max' : 'min'] * stepsPer(type.enhed))
  }
}
