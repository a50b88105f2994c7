import { describe, expect, test } from 'vitest'
import { NEVER, parseDay } from './day.ts'
import { contains, lengthOf, overlapOf, overlaps, type Period, period } from './period.ts'

const during = (from: string, to: string): Period => period(parseDay(from), parseDay(to))
const since = (from: string): Period => period(parseDay(from), NEVER)

test('both ends are included', () => {
  const week = during('2025-12-29', '2026-01-04')
  expect(lengthOf(week)).toBe(7)
  expect(contains(week, parseDay('2025-12-29'))).toBe(true)
  expect(contains(week, parseDay('2026-01-04'))).toBe(true)
  expect(contains(week, parseDay('2026-01-05'))).toBe(false)
})

test('an end before the start is refused, naming both', () => {
  expect(() => during('2026-01-02', '2026-01-01')).toThrow(
    expect.objectContaining({ code: 'endBeforeStart', data: { from: '2026-01-02', to: '2026-01-01' } }),
  )
})

describe('an open period', () => {
  test('has no length to count and contains every later day, but not never', () => {
    expect(lengthOf(since('2026-01-01'))).toBe(Number.POSITIVE_INFINITY)
    expect(contains(since('2026-01-01'), parseDay('2199-12-31'))).toBe(true)
    expect(contains(since('2026-01-01'), NEVER)).toBe(false)
  })

  test('cannot begin on never', () => {
    expect(() => period(NEVER, NEVER)).toThrow(expect.objectContaining({ code: 'never' }))
  })
})

test('periods overlap from one shared day', () => {
  const january = during('2026-01-01', '2026-01-31')
  expect(overlaps(january, since('2026-01-31'))).toBe(true)
  expect(overlaps(january, since('2026-02-01'))).toBe(false)
  expect(overlapOf(january, since('2026-01-20'))).toEqual(during('2026-01-20', '2026-01-31'))
  expect(overlapOf(january, since('2026-02-01'))).toBeUndefined()
})
