import { describe, expect, test } from 'vitest'
import { dag, dagen, svar, sygdom } from '../rules.test-support.ts'
import { aldrig, den } from '../words/date.ts'
import { dage, måneder, tal, uger } from '../words/number.ts'

describe('so much later or earlier', () => {
  test.each([
    [den('2026-01-31').plus(måneder(1)), '2026-02-28'],
    [den('2024-01-31').plus(måneder(1)), '2024-02-29'],
    [den('2026-03-31').minus(måneder(1)), '2026-02-28'],
    [den('2026-01-01').plus(uger(2)), '2026-01-15'],
    [den('2026-01-01').minus(dage(1)), '2025-12-31'],
    [den('2026-01-01').plus(tal('dage', -1)), '2025-12-31'],
    [aldrig.plus(dage(1)), 'aldrig'],
    [aldrig.minus(måneder(12)), 'aldrig'],
    [den('2199-12-31').plus(dage(1)), 'aldrig'],
    [den('2199-12-01').plus(måneder(1)), 'aldrig'],
    [den('2026-01-01').plus(den('2026-01-01').dageTil(aldrig)), 'aldrig'],
    [den('2026-01-01').minus(den('2026-01-01').dageTil(aldrig)), '1900-01-01'],
  ] as const)('%#: %j', (word, expected) => {
    expect(svar(word)).toBe(expected)
  })
  test('what lies before the calendar begins with it', () => {
    expect(svar(den('1900-01-01').minus(dage(1)))).toBe('1900-01-01')
    expect(svar(den('1900-02-15').minus(måneder(3)))).toBe('1900-01-01')
  })
})

test('the ends of the month, and of a month that never comes', () => {
  expect(svar(den('2024-02-10').udgangenAfMåneden())).toBe('2024-02-29')
  expect(svar(den('2024-02-10').begyndelsenAfMåneden())).toBe('2024-02-01')
  expect(svar(aldrig.udgangenAfMåneden())).toBe('aldrig')
  expect(svar(aldrig.begyndelsenAfMåneden())).toBe('aldrig')
})

describe('days reckoned on a set of days', () => {
  const fakta = {
    sygdom: [
      { fra: dag('2026-01-05'), til: dag('2026-01-09'), omfang: 'fuldt' },
      { fra: dag('2026-03-02'), omfang: 'fuldt' },
    ],
  }
  const syg = sygdom.dage()
  test.each([
    ['2026-01-04', 'aldrig', 'aldrig'],
    ['2026-01-05', '2026-01-05', '2026-01-09'],
    ['2026-01-09', '2026-01-05', '2026-01-09'],
    ['2026-02-01', '2026-01-05', '2026-01-09'],
    ['2026-03-02', '2026-03-02', 'aldrig'],
  ])('the spell on %s', (on, first, last) => {
    expect(svar(syg.førsteDagIForløbet(den(on)), fakta)).toBe(first)
    expect(svar(syg.sidsteDagIForløbet(den(on)), fakta)).toBe(last)
  })
  test.each([
    [0, '2026-01-01'],
    [1, '2026-01-05'],
    [5, '2026-01-09'],
    [6, '2026-03-02'],
    [-1, '2026-01-01'],
  ])('day number %d from New Year', (n, expected) => {
    expect(svar(syg.dagenDerNår(tal('dage', n), den('2026-01-01')), fakta)).toBe(expected)
  })
  test('a week is seven of the days', () => {
    expect(svar(syg.dagenDerNår(uger(1), den('2026-01-01')), fakta)).toBe('2026-03-03')
  })
  test('a number without limit is never reached, nor is any from a day that never comes', () => {
    const without = den('2026-01-01').dageTil(aldrig)
    expect(svar(syg.dagenDerNår(without, den('2026-01-01')), fakta)).toBe('aldrig')
    expect(svar(syg.dagenDerNår(dage(0), aldrig), fakta)).toBe('aldrig')
  })
  test('the month that ends is one of the months, and the limit must be passed', () => {
    const over = (n: number) => svar(syg.vedUdgangenAfKalendermåned(2, dage(n), den('2026-01-01')), fakta)
    expect(over(4)).toBe('2026-01-31')
    expect(over(5)).toBe('2026-03-31')
    expect(over(30)).toBe('2026-04-30')
    expect(over(62)).toBe('aldrig')
    expect(svar(syg.vedUdgangenAfKalendermåned(2, dage(4), aldrig), fakta)).toBe('aldrig')
    expect(
      svar(syg.vedUdgangenAfKalendermåned(2, dagen.dageTil(aldrig), dagen), {
        ...fakta,
        dagen: dag('2026-01-01'),
      }),
    ).toBe('aldrig')
  })
  test('a window is a whole number of months', () => {
    for (const months of [0, -1, 1.5]) {
      expect(() => syg.vedUdgangenAfKalendermåned(months, dage(1), dagen)).toThrow(
        expect.objectContaining({ name: 'RuleError', code: 'badDefinition' }),
      )
    }
  })
})

describe('more than so many days in the months up to a day', () => {
  const periods = { sygdom: [{ fra: dag('2025-01-01'), til: dag('2025-01-20') }, { fra: dag('2026-01-05') }] }
  const over = (limit: number) => sygdom.dage().iDeSenesteMåneder(12, dage(limit), den('2026-01-05'))
  test('the window moves with each day, and what falls out of it no longer counts', () => {
    // 5 January: 15 old days (6-20 January 2025) and 1 new; each new day takes the place of an old one until the 20th.
    expect(svar(over(15), periods)).toBe('2026-01-05')
    expect(svar(over(16), periods)).toBe('2026-01-21')
    expect(svar(over(20), periods)).toBe('2026-01-25')
  })
  test('never, where the window cannot hold so many, or no day is left', () => {
    expect(svar(over(366), periods)).toBe('aldrig')
    expect(svar(over(20), { sygdom: periods.sygdom.slice(0, 1) })).toBe('aldrig')
  })
})
