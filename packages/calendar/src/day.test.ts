import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { anyDay } from './arbitraries.test-support.ts'
import {
  dayFromNumber,
  FIRST_DAY,
  formatDay,
  isNever,
  LAST_DAY,
  NEVER,
  parseDay,
  tryParseDay,
} from './day.ts'

describe('reading a date', () => {
  test('a day is the number of days since 1970-01-01', () => {
    expect(parseDay('1970-01-01')).toBe(0)
    expect(parseDay('1969-12-31')).toBe(-1)
    expect(parseDay('2000-03-01')).toBe(11_017)
    expect(parseDay('1900-01-01')).toBe(FIRST_DAY)
    expect(parseDay('2199-12-31')).toBe(LAST_DAY)
  })

  test.each([
    ['2026-2-3', 'notADate'],
    ['03-02-2026', 'notADate'],
    ['2026-02-03T00:00', 'notADate'],
    [' 2026-02-03', 'notADate'],
    ['2026-02-03\n', 'notADate'],
    ['', 'notADate'],
    ['2026-02-29', 'noSuchDay'],
    ['1900-02-29', 'noSuchDay'],
    ['2026-04-31', 'noSuchDay'],
    ['2026-13-01', 'noSuchDay'],
    ['2026-00-10', 'noSuchDay'],
    ['2026-01-00', 'noSuchDay'],
    ['1899-12-31', 'yearOutOfRange'],
    ['2200-01-01', 'yearOutOfRange'],
  ])('%j is refused as %s', (input, code) => {
    expect(() => parseDay(input)).toThrow(
      expect.objectContaining({ name: 'CalendarError', code, data: { input } }),
    )
    expect(tryParseDay(input)).toBeUndefined()
  })

  test('leap days exist when they should', () => {
    expect(formatDay(parseDay('2024-02-29'))).toBe('2024-02-29')
    expect(formatDay(parseDay('2000-02-29'))).toBe('2000-02-29')
  })

  test('every day prints and reads as Temporal has it', () => {
    fc.assert(
      fc.property(anyDay, (d) => {
        const iso = Temporal.PlainDate.from('1970-01-01').add({ days: d }).toString()
        expect(formatDay(d)).toBe(iso)
        expect(parseDay(iso)).toBe(d)
      }),
    )
  })
})

describe('never', () => {
  test('sorts after every day and cannot be printed as one', () => {
    expect(NEVER > LAST_DAY).toBe(true)
    expect(isNever(NEVER)).toBe(true)
    expect(isNever(LAST_DAY)).toBe(false)
    expect(() => formatDay(NEVER)).toThrow(expect.objectContaining({ code: 'never' }))
  })

  test('a number that is no day is refused', () => {
    for (const n of [0.5, Number.NaN, LAST_DAY + 1, FIRST_DAY - 1, Number.POSITIVE_INFINITY]) {
      expect(() => dayFromNumber(n)).toThrow(expect.objectContaining({ code: 'dayOutOfRange' }))
    }
  })
})
