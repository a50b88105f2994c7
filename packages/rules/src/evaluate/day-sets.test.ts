import {
  addDays,
  type Day,
  dayFromNumber,
  easterSunday,
  type HolidayCalendar,
  weekday,
  yearOf,
} from '@sagsvej/calendar'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dag, kilder, spor, svar, sygdom, tekst } from '../rules.test-support.ts'
import { walk } from '../trace.ts'
import { hvis } from '../words/conditional.ts'
import { aldrig, den } from '../words/date.ts'
import { alleDage, forløbetsFørsteDag } from '../words/day-set.ts'
import { dage, tal } from '../words/number.ts'
import { beregning, efterDato } from '../words/provisions.ts'

const periode = (fra: string, til?: string) => ({
  fra: dag(fra),
  ...(til ? { til: dag(til) } : {}),
  omfang: 'fuldt',
})
const syg = sygdom.dage()
const kalender: HolidayCalendar = [
  { name: tekst('nytårsdag'), on: { month: 1, day: 1 } },
  { name: tekst('2. påskedag'), on: { easter: 1 }, to: dag('2025-12-31') },
]

describe('sets of days', () => {
  const fakta = { sygdom: [periode('2026-01-05', '2026-01-09'), periode('2026-01-10', '2026-01-11')] }
  test('periods that touch are one', () => {
    expect(svar(syg, fakta)).toBe('2026-01-05/2026-01-11')
  })
  test('with, without, in common, and from a day', () => {
    const other = alleDage.fraOgMed(den('2026-01-08'))
    expect(svar(syg.uden(other), fakta)).toBe('2026-01-05/2026-01-07')
    expect(svar(syg.somOgsåErI(other), fakta)).toBe('2026-01-08/2026-01-11')
    expect(svar(syg.eller(other), fakta)).toBe('2026-01-05/aldrig')
    expect(svar(syg.fraOgMed(den('2026-01-11')), fakta)).toBe('2026-01-11/2026-01-11')
    expect(svar(syg.fraOgMed(aldrig), fakta)).toBe('')
  })
  test.each([
    ['2026-01-01', '2026-01-31', '7'],
    ['2026-01-11', '2026-01-11', '1'],
    ['2026-01-12', '2026-01-31', '0'],
    ['2026-01-11', '2026-01-05', '0'],
    ['2026-02-01', '2026-01-01', '0'],
  ])('days counted from %s to %s', (from, to, expected) => {
    expect(svar(syg.antalDage(den(from), den(to)), fakta)).toBe(expected)
  })
  test('counted from a day that never comes there are none; in an open set without end, no limit', () => {
    const open = { sygdom: [periode('2026-01-05')] }
    expect(svar(syg.antalDage(aldrig, aldrig), open)).toBe('0')
    expect(svar(syg.antalDage(den('2026-01-01'), aldrig), open)).toBe('Infinity')
  })
})

describe('without the first days of each spell', () => {
  const first = beregning('P.1', 'dage', {
    titel: tekst('de første dage'),
    vælgesEfter: efterDato(forløbetsFørsteDag, tekst('forløbets første dag')),
    versioner: [
      { ...kilder, fra: '2000-01-01', til: '2011-12-31', er: dage(2) },
      { ...kilder, fra: '2012-01-01', er: dage(4) },
    ],
  })
  const fakta = {
    sygdom: [
      periode('2011-12-30', '2012-01-08'),
      periode('2012-03-01', '2012-03-03'),
      periode('2012-05-01', '2012-05-10'),
    ],
  }
  test('each spell has the version of its own first day', () => {
    expect(svar(syg.udenDeFørste(first), fakta)).toBe('2012-01-01/2012-01-08 2012-05-05/2012-05-10')
  })
  test('a spell before the oldest version leaves the set open, and says which provision lacks it', () => {
    const old = { sygdom: [periode('1999-12-31', '2000-02-01')] }
    expect(svar(syg.udenDeFørste(first), old)).toBe('hul ingen version P.1')
  })
  test('the same gap is listed once, however many spells meet it', () => {
    const old = { sygdom: [periode('1999-02-01', '1999-02-05'), periode('1999-02-10', '1999-02-15')] }
    const { udfald } = spor(syg.udenDeFørste(first), old)
    expect(udfald.art === 'åben' && udfald.huller).toHaveLength(2) // two days, two texts
    const same = syg.udenDeFørste(hvis(forløbetsFørsteDag.efter(den('1990-01-01')), unread, dage(1)))
    const again = spor(same, old).udfald
    expect(again.art === 'åben' && again.huller).toHaveLength(1)
  })
  test('the newest spell stands first in the trace', () => {
    const selectors = [...walk(spor(syg.udenDeFørste(first), fakta))].flatMap((s) => s.valgt?.vælger ?? [])
    expect(selectors).toEqual([dag('2012-05-01'), dag('2012-03-01'), dag('2011-12-30')])
  })
  test('fewer than none is none', () => {
    expect(svar(syg.udenDeFørste(tal('dage', -3)), { sygdom: [periode('2026-01-05', '2026-01-06')] })).toBe(
      '2026-01-05/2026-01-06',
    )
  })
  const unread = beregning('P.2', 'dage', {
    titel: tekst('ulæst'),
    vælgesEfter: efterDato(den('2020-01-01'), tekst('dagen')),
    versioner: [{ ...kilder, sikkerhed: 'ukendt', fra: '2000-01-01', ukendt: tekst('ikke læst') }],
  })
})

describe('weekdays and holidays of a set', () => {
  const span = { from: dag('2023-12-01'), days: 500 }
  const stretch = fc.record({ from: fc.nat(span.days), days: fc.nat(40) })
  const someDays = fc.array(stretch, { maxLength: 6 })
  const days = (stretches: readonly { from: number; days: number }[]) =>
    stretches.map(({ from, days: n }) => ({
      fra: addDays(span.from, from),
      til: addDays(span.from, from + n),
      omfang: 'fuldt',
    }))
  const within = (posts: readonly { fra: Day; til: Day }[], holds: (day: Day) => boolean): readonly Day[] =>
    Array.from({ length: span.days + 50 }, (_, i) => addDays(span.from, i)).filter(
      (day) => posts.some((p) => p.fra <= day && day <= p.til) && holds(day),
    )
  const flat = (udfald: ReturnType<typeof spor>['udfald']): readonly Day[] => {
    const periods =
      udfald.art === 'værdi' ? (udfald.værdi as unknown as readonly { from: Day; to: Day }[]) : []
    return periods.flatMap(({ from, to }) =>
      Array.from({ length: to - from + 1 }, (_, i) => dayFromNumber(from + i)),
    )
  }
  const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })

  test('weekdays are those found day by day', () => {
    fc.assert(
      fc.property(someDays, weekdays, (stretches, wanted) => {
        const posts = days(stretches)
        const found = spor(syg.påUgedage(...wanted), { sygdom: posts }).udfald
        expect(flat(found)).toEqual(within(posts, (day) => wanted.includes(weekday(day))))
      }),
    )
  })
  test('holidays are those found day by day, on the weekdays given and while they were holidays', () => {
    const isHoliday = (day: Day) =>
      day === dag(`${yearOf(day)}-01-01`) ||
      (yearOf(day) < 2026 && day === addDays(easterSunday(yearOf(day)), 1))
    fc.assert(
      fc.property(someDays, weekdays, (stretches, wanted) => {
        const posts = days(stretches)
        const found = spor(syg.helligdage(kalender, wanted), { sygdom: posts }).udfald
        expect(flat(found)).toEqual(within(posts, (day) => isHoliday(day) && wanted.includes(weekday(day))))
      }),
    )
  })
  test('a spell still going is followed long after it began', () => {
    const open = { sygdom: [periode('1999-01-04')] }
    const monday = den('2026-06-01')
    expect(svar(syg.påUgedage(1, 2, 3, 4, 5).antalDage(monday, den('2026-06-30')), open)).toBe('22')
    expect(
      svar(
        syg.helligdage(kalender, [4]).fraOgMed(den('2026-01-01')).antalDage(monday, den('2032-12-31')),
        open,
      ),
    ).toBe('1')
    expect(svar(alleDage.påUgedage(1).dagenDerNår(dage(2), monday))).toBe('2026-06-08')
  })
  test('a spell that begins near the end of the calendar is followed to it', () => {
    const late = { sygdom: [periode('2190-01-01')] }
    expect(svar(syg.påUgedage(1).antalDage(den('2199-12-01'), den('2199-12-31')), late)).toBe('5')
  })
  test.each([[[]], [[0]], [[8]], [[1.5]]])('%j are no weekdays', (wrong) => {
    expect(() => syg.påUgedage(...wrong)).toThrow(expect.objectContaining({ code: 'badDefinition' }))
    expect(() => syg.helligdage(kalender, wrong)).toThrow(expect.objectContaining({ code: 'badDefinition' }))
  })
})
