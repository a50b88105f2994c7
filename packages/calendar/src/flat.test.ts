import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallSets } from './arbitraries.test-support.ts'
import { type Day, dayFromNumber, isNever, LAST_DAY, NEVER, parseDay } from './day.ts'
import {
  countDays,
  type DaySet,
  daySet,
  dropFirst,
  intersect,
  nthDayFrom,
  runAtOrBefore,
  subtract,
  union,
} from './day-set.ts'
import {
  daysFrom,
  differenceOf,
  type FlatDays,
  intersectionOf,
  normalised,
  runAt,
  unionOf,
  withoutFirst,
} from './flat.ts'
import { countBetween, nthFrom } from './flat-count.ts'
import { dayOver, monthEndOver } from './flat-windows.ts'
import { firstDayOver, firstMonthEndOver } from './windows.ts'

const flat = (set: DaySet): FlatDays => set.flatMap(({ from, to }) => [from, to])
const sets = smallSets({ runs: 6, span: 400 })
const day = fc.integer({ min: -5, max: 500 }).map(dayFromNumber)
const dayOrNever = fc.oneof({ weight: 9, arbitrary: day }, { weight: 1, arbitrary: fc.constant(NEVER) })

describe('sets of days as numbers in a row are the same sets', () => {
  test('combined', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        expect(unionOf(flat(a), flat(b))).toEqual(flat(union(a, b)))
        expect(intersectionOf(flat(a), flat(b))).toEqual(flat(intersect(a, b)))
        expect(differenceOf(flat(a), flat(b))).toEqual(flat(subtract(a, b)))
      }),
      { numRuns: 2000 },
    )
  })
  test('narrowed', () => {
    fc.assert(
      fc.property(sets, dayOrNever, fc.nat(40), (a, from, n) => {
        const later = isNever(from) ? daySet([]) : intersect(a, daySet([{ from, to: NEVER }]))
        expect(daysFrom(flat(a), from)).toEqual(flat(later))
        const drop = (start: number) => (start * n) % 23
        expect(withoutFirst(flat(a), (start) => Math.abs(drop(start)))).toEqual(
          flat(dropFirst(a, (start: Day) => Math.abs(drop(start)))),
        )
      }),
      { numRuns: 2000 },
    )
  })
  test('counted, and days found by counting', () => {
    fc.assert(
      fc.property(sets, dayOrNever, dayOrNever, fc.integer({ min: 1, max: 90 }), (a, from, to, n) => {
        const expected = isNever(from) || to < from ? 0 : countDays(a, { from, to })
        expect(countBetween(flat(a), from, to)).toBe(expected)
        if (!isNever(from)) expect(nthFrom(flat(a), from, n)).toBe(nthDayFrom(a, from, n))
        const run = runAt(flat(a), from)
        expect(run < 0 ? undefined : flat(a)[run]).toBe(runAtOrBefore(a, from)?.from)
      }),
      { numRuns: 2000 },
    )
  })
  test('over a limit at the end of a month', () => {
    fc.assert(
      fc.property(
        sets,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: -1, max: 125 }),
        dayOrNever,
        (a, months, limit, notBefore) => {
          const found = monthEndOver(flat(a), months, limit, notBefore)
          expect(found).toBe(firstMonthEndOver(a, { months, limit, notBefore }))
        },
      ),
      { numRuns: 2000 },
    )
  })
  test('over a limit on any day', () => {
    fc.assert(
      fc.property(
        sets,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: -1, max: 125 }),
        dayOrNever,
        (a, window, limit, notBefore) => {
          const found = dayOver(flat(a), window, limit, notBefore)
          expect(found).toBe(firstDayOver(a, { window, limit, notBefore }))
        },
      ),
      { numRuns: 2000 },
    )
  })
  test('periods in any order, overlapping or not, become runs', () => {
    const stretch = fc.tuple(fc.nat(300), fc.nat(60))
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), (stretches) => {
        const periods = stretches.map(([from, n]) => ({
          from: dayFromNumber(from),
          to: dayFromNumber(from + n),
        }))
        expect(normalised(periods.flatMap(({ from, to }) => [from, to]))).toEqual(flat(daySet(periods)))
      }),
      { numRuns: 2000 },
    )
  })
  test('at the end of the calendar', () => {
    const open = [parseDay('2199-11-01'), NEVER]
    expect(nthFrom(open, LAST_DAY, 2)).toBe(NEVER)
    expect(nthFrom(open, LAST_DAY, 1)).toBe(LAST_DAY)
    expect(monthEndOver(open, 1, 30, parseDay('2199-11-01'))).toBe(LAST_DAY)
    expect(monthEndOver(open, 2, 61, parseDay('2199-11-01'))).toBe(NEVER)
    expect(withoutFirst(open, () => 1000)).toEqual([])
    expect(differenceOf(open, [parseDay('2199-12-01'), LAST_DAY])).toEqual([
      parseDay('2199-11-01'),
      parseDay('2199-11-30'),
    ])
  })
})
