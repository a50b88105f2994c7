import DateHolidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { danishHolidays } from './danish-holidays.test-support.ts'
import { FIRST_DAY, formatDay, NEVER, parseDay } from './day.ts'
import { easterSunday } from './easter.ts'
import { type HolidayCalendar, holidayOn, holidaySet, holidaysWithin } from './holidays.ts'
import { formatPeriod, period } from './period.ts'

const wholeYear = (year: number) => period(parseDay(`${year}-01-01`), parseDay(`${year}-12-31`))

test.each([
  '1913-03-23',
  '1943-04-25',
  '2008-03-23',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
])('%s is an Easter Sunday', (iso) => {
  expect(formatDay(easterSunday(Number(iso.slice(0, 4))))).toBe(iso)
})

test('Easter outside the calendar is refused', () => {
  expect(() => easterSunday(1899)).toThrow(expect.objectContaining({ code: 'dayOutOfRange' }))
  expect(() => easterSunday(2200)).toThrow(expect.objectContaining({ code: 'dayOutOfRange' }))
})

describe('Danish holidays', () => {
  const oracle = new DateHolidays('DK')

  test.each(Array.from({ length: 25 }, (_, i) => 2006 + i))('of %i are those of date-holidays', (year) => {
    const expected = oracle
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10))
    const ours = holidaysWithin(danishHolidays, wholeYear(year)).map(({ day }) => formatDay(day))
    expect(ours).toEqual(expected)
  })

  test('store bededag is a holiday in 2023 and an ordinary day in 2024', () => {
    expect(holidayOn(danishHolidays, parseDay('2023-05-05'))?.name.da).toBe('store bededag')
    expect(holidayOn(danishHolidays, parseDay('2024-04-26'))).toBeUndefined()
  })
})

test('a rule begins and ends with its dates, both included', () => {
  const calendar: HolidayCalendar = [
    {
      name: { da: 'prøvedag', en: 'trial day' },
      on: { month: 5, day: 4 },
      from: parseDay('2020-05-04'),
      to: parseDay('2022-05-04'),
    },
  ]
  const days = holidaysWithin(calendar, period(parseDay('2018-01-01'), parseDay('2026-01-01')))
  expect(days.map(({ day }) => formatDay(day))).toEqual(['2020-05-04', '2021-05-04', '2022-05-04'])
})

test('a leap-day rule gives a day in leap years only', () => {
  const calendar: HolidayCalendar = [{ name: { da: 'skuddag', en: 'leap day' }, on: { month: 2, day: 29 } }]
  const days = holidaysWithin(calendar, period(parseDay('2023-01-01'), parseDay('2028-12-31')))
  expect(days.map(({ day }) => formatDay(day))).toEqual(['2024-02-29', '2028-02-29'])
})

test('as a set, neighbouring holidays are one run across the year end', () => {
  const set = holidaySet(danishHolidays, period(parseDay('2025-12-01'), parseDay('2026-04-30')))
  expect(set.map(formatPeriod)).toEqual([
    '2025-12-25/2025-12-26',
    '2026-01-01/2026-01-01',
    '2026-04-02/2026-04-03',
    '2026-04-05/2026-04-06',
  ])
})

test('two rules on one day: the first names it, both are listed', () => {
  // In 2008 Ascension Day fell on 1 May.
  const labour = { name: { da: '1. maj', en: 'Labour Day' }, on: { month: 5, day: 1 } }
  const calendar = [...danishHolidays, labour]
  const firstOfMay = parseDay('2008-05-01')
  expect(holidayOn(calendar, firstOfMay)?.name.da).toBe('Kristi himmelfartsdag')
  expect(holidaysWithin(calendar, period(firstOfMay, firstOfMay)).map(({ rule }) => rule.name.da)).toEqual([
    'Kristi himmelfartsdag',
    '1. maj',
  ])
})

test('holidays without end cannot be listed', () => {
  expect(() => holidaysWithin(danishHolidays, period(FIRST_DAY, NEVER))).toThrow(
    expect.objectContaining({ code: 'never' }),
  )
})
