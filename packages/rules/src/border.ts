import { type Day, FIRST_DAY, LAST_DAY, NEVER } from '@sagsvej/calendar'
import { erPerioder, type FaktumType, type Felt } from './fact.ts'
import type { Tekst } from './text.ts'
import { stepsPer } from './units.ts'

/** A value that no fact of its type can have; `sti` is a JSON pointer from the case: `/fravaer/0/til`. */
export interface Grænsebrud {
  readonly sti: string
  readonly tekst: Tekst
}

/** What was given to the law is refused: nothing of it is used, and no value stands in for what is wrong or missing. */
export class BorderError extends Error {
  readonly brud: readonly Grænsebrud[]

  constructor(brud: readonly Grænsebrud[]) {
    super(brud.map(({ sti, tekst }) => (sti === '' ? tekst.en : `${sti}: ${tekst.en}`)).join('\n'))
    this.name = 'BorderError'
    this.brud = brud
  }
}

/** @throws BorderError unless there is nothing to refuse */
export function requireInside(brud: readonly Grænsebrud[]): void {
  if (brud.length > 0) throw new BorderError(brud)
}

export const missing = (sti: string): Grænsebrud => ({
  sti,
  tekst: {
    da: 'Oplysningen mangler, og loven er her kørt uden åbne svar. Giv den, eller brug den udgave, der kan være åben.',
    en: 'The fact is missing, and the law is run here without open answers. Give it, or use the form that can be open.',
  },
})

/**
 * What is wrong with a value that is given for a fact: numbers in steps of their unit, days as civil days, choices by
 * key, lists as records. Nothing is wrong where it is one of those the type allows.
 */
export function outside(type: FaktumType, value: unknown, sti: string): readonly Grænsebrud[] {
  switch (type.art) {
    case 'sandt':
      return typeof value === 'boolean' ? [] : [refused(sti, value, SANDT)]
    case 'tal': {
      const [min, max] = [type.min, type.max].map((n) => n * stepsPer(type.enhed)) as [number, number]
      const inside = Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max
      return inside ? [] : [refused(sti, value, stepsText(min, max, type))]
    }
    case 'dato':
      return isDay(value) ? [] : [refused(sti, value, DAG)]
    case 'valg': {
      const keys = type.valg.map(({ nøgle }) => nøgle)
      return keys.includes(String(value)) ? [] : [refused(sti, value, oneOf(keys))]
    }
    case 'liste':
      return Array.isArray(value) ? recordsOutside(type, value, sti) : [refused(sti, value, LISTE)]
  }
}

type Listetype = Extract<FaktumType, { art: 'liste' }>

function recordsOutside(type: Listetype, records: readonly unknown[], sti: string): readonly Grænsebrud[] {
  const wrong = records.flatMap((record, i) => recordOutside(type, record, `${sti}/${i}`))
  if (wrong.length > 0 || !erPerioder(type.orden)) return wrong
  const ends = records as readonly Ends[]
  return type.orden === 'perioder' ? overlapping(ends, sti) : turned(ends, sti)
}

function recordOutside({ felter }: Listetype, record: unknown, sti: string): readonly Grænsebrud[] {
  if (typeof record !== 'object' || record === null) return [refused(sti, record, POST)]
  const given = new Map<string, unknown>(Object.entries(record))
  const names = felter.map(({ navn }) => navn)
  return [
    ...[...given.keys()]
      .filter((key) => !names.includes(key))
      .map((key) => refused(`${sti}/${key}`, key, oneOf(names))),
    ...felter.flatMap((felt) => fieldOutside(felt, given.get(felt.navn), `${sti}/${felt.navn}`)),
  ]
}

function fieldOutside({ type, valgfri }: Felt, value: unknown, sti: string): readonly Grænsebrud[] {
  if (value === undefined) return valgfri ? [] : [missing(sti)]
  return outside(type, value, sti)
}

interface Ends {
  readonly fra: Day
  readonly til?: Day
}

/** Records whose last day lies before their first. */
const turned = (records: readonly Ends[], sti: string): readonly Grænsebrud[] =>
  records.flatMap(({ fra, til = NEVER }, i) =>
    til < fra ? [refused(`${sti}/${i}`, [fra, til], FORWARD)] : [],
  )

/** Records that are turned, or have days in common with one before them. */
const overlapping = (records: readonly Ends[], sti: string): readonly Grænsebrud[] =>
  records.flatMap(({ fra, til = NEVER }, i) => {
    const clash = til < fra || records.slice(0, i).some((one) => one.fra <= til && fra <= (one.til ?? NEVER))
    return clash ? [refused(`${sti}/${i}`, [fra, til], APART)] : []
  })

const isDay = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= FIRST_DAY && Number(value) <= LAST_DAY

const refused = (sti: string, value: unknown, wanted: Tekst): Grænsebrud => {
  const said = value === undefined ? 'undefined' : (JSON.stringify(value)?.slice(0, 60) ?? String(value))
  return {
    sti,
    tekst: {
      da: `${said} kan ikke bruges her. Der skal stå ${wanted.da}.`,
      en: `${said} cannot be used here. There should be ${wanted.en}.`,
    },
  }
}

const SANDT: Tekst = { da: 'sandt eller falsk', en: 'true or false' }
const DAG: Tekst = { da: 'en dag i kalenderen som dagtal', en: 'a day of the calendar as a day number' }
const LISTE: Tekst = { da: 'en liste af poster', en: 'a list of records' }
const POST: Tekst = { da: 'en post med felter', en: 'a record with fields' }
const FORWARD: Tekst = {
  da: 'en periode, der slutter tidligst samme dag, som den begynder',
  en: 'a period that ends no sooner than it begins',
}
const APART: Tekst = {
  da: 'en periode, der slutter tidligst samme dag, som den begynder, og ikke deler dage med en tidligere',
  en: 'a period that ends no sooner than it begins and shares no days with one before it',
}
const oneOf = (keys: readonly string[]): Tekst => ({
  da: `en af ${keys.join(', ')}`,
  en: `one of ${keys.join(', ')}`,
})
const stepsText = (min: number, max: number, { enhed }: Extract<FaktumType, { art: 'tal' }>): Tekst => ({
  da: `et helt antal trin fra ${min} til ${max} (${enhed}; ${stepsPer(enhed)} trin er 1)`,
  en: `a whole number of steps from ${min} to ${max} (${enhed}; ${stepsPer(enhed)} steps are 1)`,
})
