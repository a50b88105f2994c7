import {
  addDays,
  addMonths,
  dayFromNumber,
  dayOfMonth,
  formatDay,
  monthOf,
  parseDay,
  yearOf,
} from '@sagsvej/calendar'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { akse } from './akse.ts'

const labels = (fra: string, til: string, mindst: number) =>
  akse(parseDay(fra), parseDay(til), mindst).map(
    ({ dag, måned, år }) =>
      `${formatDay(dag).slice(0, 7)}${måned === undefined ? '' : ' m'}${år === undefined ? '' : ' å'}`,
  )

describe('the axis', () => {
  test('each month while there is room, the year at the first and at January', () => {
    expect(labels('2026-10-06', '2027-02-28', 20)).toEqual([
      '2026-11 m å',
      '2026-12 m',
      '2027-01 m å',
      '2027-02 m',
    ])
  })

  test('thins to quarters, and over long spans to years', () => {
    expect(labels('2026-01-01', '2026-12-31', 60)).toEqual([
      '2026-01 m å',
      '2026-04 m',
      '2026-07 m',
      '2026-10 m',
    ])
    expect(labels('2019-02-10', '2022-06-01', 200)).toEqual(['2020-01 å', '2021-01 å', '2022-01 å'])
  })

  test('the first label leaves the year to a January that follows at once', () => {
    expect(labels('2026-11-20', '2027-01-31', 20)).toEqual(['2026-12 m', '2027-01 m å'])
  })

  test('first days of months within the span, never closer than asked, and every January says its year', () => {
    const fra = fc.integer({ min: 10_000, max: 22_000 }).map(dayFromNumber)
    fc.assert(
      fc.property(
        fra,
        fc.integer({ min: 1, max: 8000 }),
        fc.integer({ min: 1, max: 400 }),
        (from, length, mindst) => {
          const til = addDays(from, length)
          const lines = akse(from, til, mindst)
          for (const [i, { dag, år }] of lines.entries()) {
            const before = lines[i - 1]
            expect(dayOfMonth(dag)).toBe(1)
            expect(dag >= from && dag <= til).toBe(true)
            if (before) expect(dag - before.dag).toBeGreaterThanOrEqual(mindst)
            if (monthOf(dag) === 1) expect(år).toBe(yearOf(dag))
          }
        },
      ),
    )
  })

  test('a course of two months has a label', () => {
    expect(akse(parseDay('2026-10-25'), addMonths(parseDay('2026-10-25'), 2), 20).length).toBeGreaterThan(0)
  })
})
