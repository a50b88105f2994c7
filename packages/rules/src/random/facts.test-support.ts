import { type Day, dayFromNumber, type HolidayCalendar, NEVER, parseDay } from '@sagsvej/calendar'
import fc from 'fast-check'
import type { Faktum } from '../fact.ts'
import type { Skøn } from '../judgement.ts'
import type { Sats, SatsRække } from '../rate.ts'
import { om, tekst } from '../rules.test-support.ts'
import type { Value } from '../value.ts'
import { datoFaktum, felt, listeFaktum, sandtFaktum, talFaktum, valgFaktum } from '../words/facts.ts'
import { skøn } from '../words/judgements.ts'

/*
 * The facts of laws made at random, and people drawn at the edges: the numbers and days that the rules test, and one on
 * each side of them, because people drawn evenly hardly ever stand where an answer turns.
 */

export const sande = ['p', 'q', 'r'].map((navn) => sandtFaktum(navn, om(navn)))
export const antal = ['m', 'n'].map((navn) => talFaktum(navn, 'dage', { ...om(navn), min: 0, max: 60 }))
export const beløb = ['løn', 'leje'].map((navn) =>
  talFaktum(navn, 'kr', { ...om(navn), min: -50, max: 1000 }),
)
export const dage = ['d', 'e'].map((navn) => datoFaktum(navn, om(navn)))
export const valgt = valgFaktum('v', { x: tekst('X'), y: tekst('Y'), z: tekst('Z') }, om('v'))
export const lister = ['syg', 'ferie'].map((navn) =>
  listeFaktum(
    navn,
    'perioder',
    {
      fra: felt.dato(tekst('fra')),
      til: felt.dato(tekst('til'), true),
      omfang: felt.valg({ fuldt: tekst('Fuldt'), delvist: tekst('Delvist') }, tekst('omfang')),
      timer: felt.tal('dage', 0, 31, tekst('timer'), true),
    },
    om(navn),
  ),
)
export const skønnet = skøn('s', {
  etiket: tekst('s'),
  spørgsmål: tekst('s?'),
  hvem: ['sagsbehandler'],
  grundlag: [],
})

export const fakta: readonly Faktum[] = [...sande, ...antal, ...beløb, ...dage, valgt, ...lister].map(
  (word) => word.faktum,
)
export const skønnene: readonly Skøn[] = [skønnet.skøn]

const dag = parseDay
export const EDGE_DAYS = ['2012-01-02', '2014-06-30', '2014-07-01', '2014-12-31', '2015-02-28'].map(dag)
export const EDGE_NUMBERS = [0, 1, 7, 14, 21, 30, 59, 60]

/** New Year, Easter Monday to 2025, and Christmas Day. */
export const kalender: HolidayCalendar = [
  { name: tekst('nytår'), on: { month: 1, day: 1 } },
  { name: tekst('2. påskedag'), on: { easter: 1 }, to: dag('2025-12-31') },
  { name: tekst('jul'), on: { month: 12, day: 25 } },
]

const række = (
  id: string,
  fra: string,
  til: Day,
  steps: number,
  mere: Partial<SatsRække> = {},
): SatsRække => ({
  id,
  fra: dag(fra),
  til,
  steps,
  sikkerhed: 'kontrolleret',
  kilder: [],
  ...mere,
})

const satsMed = (nøgle: string, rækker: readonly SatsRække[]): Sats & { readonly enhed: 'kr' } => ({
  nøgle,
  enhed: 'kr',
  navn: tekst('satsen'),
  rækker,
})

/** Rates: one that rises, falls, has a hole in 2013 and a row in dispute in 2016; one that only rises, one that only falls. */
export const satser = [
  satsMed('SATS', [
    række('1', '2000-01-01', dag('2012-12-31'), 5000),
    række('2', '2014-01-01', dag('2014-06-30'), 7000),
    række('3', '2014-07-01', dag('2015-12-31'), 6000),
    række('4', '2016-01-01', dag('2016-12-31'), 6500, { sikkerhed: 'konflikt' }),
    række('5', '2017-01-01', NEVER, 9000),
  ]),
  satsMed('OP', [
    række('1', '2012-01-02', dag('2012-12-31'), -100),
    række('2', '2014-01-01', dag('2014-12-31'), 5000),
    række('3', '2015-01-01', dag('2016-12-31'), 5000),
    række('4', '2017-01-01', NEVER, 6000),
  ]),
  satsMed('NED', [
    række('1', '2000-01-01', dag('2014-06-30'), 6000),
    række('2', '2014-07-01', dag('2017-06-30'), 0),
  ]),
]

const edgeDay: fc.Arbitrary<Day> = fc
  .tuple(fc.constantFrom(...EDGE_DAYS), fc.constantFrom(-40, -1, 0, 1, 25))
  .map(([day, by]) => dayFromNumber(day + by))

const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: dag('2011-01-01'), max: dag('2017-12-31') })
  .map(dayFromNumber)

const aDay = fc.oneof(edgeDay, anyDay)

/** Up to four periods that do not overlap, the last of them open now and then. */
const periods: fc.Arbitrary<Value> = fc
  .tuple(
    aDay,
    fc.array(
      fc.record({
        gap: fc.constantFrom(1, 2, 7, 40, 200),
        length: fc.constantFrom(0, 1, 6, 13, 30, 200),
        open: fc.constantFrom(false, false, true),
        omfang: fc.constantFrom('fuldt', 'delvist'),
        timer: fc.option(fc.constantFrom(0, 1, 30), { nil: undefined }),
      }),
      { maxLength: 4 },
    ),
  )
  .map(([first, stretches]) => {
    let from: number = first
    return stretches.map(({ gap, length, open, omfang, timer }, i) => {
      const fra = dayFromNumber(from)
      const til = dayFromNumber(from + length)
      from += length + gap
      const last = i === stretches.length - 1 && open
      return { fra, omfang, ...(last ? {} : { til }), ...(timer === undefined ? {} : { timer }) }
    })
  })

function valueFor({ type }: Faktum): fc.Arbitrary<Value> {
  switch (type.art) {
    case 'sandt':
      return fc.boolean()
    case 'tal': {
      const per = type.enhed === 'kr' ? 100 : 1
      const near = EDGE_NUMBERS.flatMap((n) => [n * per - 1, n * per, n * per + 1])
      const inside = near.filter((n) => n >= type.min * per && n <= type.max * per)
      return fc.constantFrom(...inside, type.min * per, type.max * per)
    }
    case 'dato':
      return aDay
    case 'valg':
      return fc.constantFrom(...type.valg.map((v) => v.nøgle))
    case 'liste':
      return periods
  }
}

/** All that is known of a person: facts and judgements by key; what is not there is not known. */
export type Person = Readonly<Record<string, Value>>

/** People of whom everything is known. */
export const knownPerson: fc.Arbitrary<Person> = fc.record(
  Object.fromEntries([
    ...fakta.map((f) => [f.nøgle, valueFor(f)] as const),
    ...skønnene.map((s) => [s.nøgle, fc.boolean()] as const),
  ]),
)

/** The same, and which of it is known. */
export const partlyKnown: fc.Arbitrary<{ readonly full: Person; readonly known: Person }> = fc
  .tuple(knownPerson, fc.infiniteStream(fc.constantFrom(true, true, true, false)))
  .map(([full, keep]) => ({
    full,
    known: Object.fromEntries(Object.entries(full).filter(() => keep.next().value)),
  }))
