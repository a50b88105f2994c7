import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay, smallSets } from './arbitraries.test-support.ts'
import { dayFromNumber, LAST_DAY, NEVER } from './day.ts'
import { weekday } from './fields.ts'
import { countBetween, type FlatDays, monthEndOver, nthFrom } from './flat.ts'
import { countWeekdays, EVERY_WEEKDAY, nthWeekday } from './weekday-count.ts'

const mask = fc.integer({ min: 0, max: 127 }).map((bits) => bits << 1)
const isOne = (day: number, weekdays: number) => (weekdays & (1 << weekday(dayFromNumber(day)))) !== 0

test('days of some weekdays are counted, and found, as one by one', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(40), mask, (from, length, weekdays) => {
      const days = Array.from({ length: length + 1 }, (_, i) => from + i).filter(
        (day) => day <= LAST_DAY && isOne(day, weekdays),
      )
      expect(countWeekdays(from, Math.min(from + length, LAST_DAY), weekdays)).toBe(days.length)
      for (const [i, day] of days.entries()) expect(nthWeekday(from, i + 1, weekdays)).toBe(day)
    }),
  )
})

test('of no weekdays there is no first', () => {
  expect(nthWeekday(0, 1, 0)).toBe(Number.POSITIVE_INFINITY)
})

const closed = smallSets({ runs: 6, span: 400 }).map((set) =>
  set.flatMap(({ from, to }) => [from, to === NEVER ? dayFromNumber(from + 900) : to]),
)

/** The days themselves, each a run of one or more. */
const listed = (set: FlatDays, weekdays: number): FlatDays => {
  const days: number[] = []
  for (let i = 0; i < set.length; i += 2) {
    for (let day = set[i] as number; day <= (set[i + 1] as number); day++) {
      if (!isOne(day, weekdays)) continue
      if (days.at(-1) === day - 1) days[days.length - 1] = day
      else days.push(day, day)
    }
  }
  return days
}

test('counting some weekdays of a set is counting the set of those weekdays', () => {
  fc.assert(
    fc.property(
      closed,
      fc.nat(500),
      fc.nat(500),
      fc.integer({ min: 1, max: 60 }),
      mask,
      (set, a, n, k, days) => {
        const some = listed(set, days)
        expect(countBetween(set, a, a + n, days)).toBe(countBetween(some, a, a + n))
        expect(nthFrom(set, a, k, days)).toBe(nthFrom(some, a, k))
        expect(monthEndOver(set, 3, k, a, days)).toBe(monthEndOver(some, 3, k, a))
      },
    ),
  )
})

test('every weekday is every day', () => {
  expect(countWeekdays(-3, 3, EVERY_WEEKDAY)).toBe(7)
})
