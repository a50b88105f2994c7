import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallSets } from './arbitraries.test-support.ts'
import { dayFromNumber, NEVER } from './day.ts'
import { weekday } from './fields.ts'
import { differenceOf, type FlatDays, intersectionOf } from './flat.ts'
import { type Counted, countBetween, nthFrom } from './flat-count.ts'
import { dayOver, monthEndOver } from './flat-windows.ts'

// What is counted without being listed, against the list.

const closed = smallSets({ runs: 6, span: 400 }).map((set) =>
  set.flatMap(({ from, to }) => [from, to === NEVER ? dayFromNumber(from + 900) : to]),
)

const counted: fc.Arbitrary<Counted> = fc
  .record({
    weekdays: fc.integer({ min: 0, max: 127 }).map((bits) => bits << 1),
    within: fc.option(closed, { nil: undefined }),
    table: closed,
  })
  .map(({ weekdays, within, table }) => ({
    weekdays,
    ...(within ? { without: { runs: within, table } } : {}),
  }))

const listed = (set: FlatDays, { weekdays, without }: Counted): FlatDays => {
  const all = without ? differenceOf(set, intersectionOf(without.runs, without.table)) : set
  const days: number[] = []
  for (let i = 0; i < all.length; i += 2) {
    for (let day = all[i] as number; day <= (all[i + 1] as number); day++) {
      if ((weekdays & (1 << weekday(dayFromNumber(day)))) === 0) continue
      if (days.at(-1) === day - 1) days[days.length - 1] = day
      else days.push(day, day)
    }
  }
  return days
}

test('days that count are counted, and found, as the list of them is', () => {
  fc.assert(
    fc.property(
      closed,
      counted,
      fc.nat(500),
      fc.nat(500),
      fc.integer({ min: 1, max: 60 }),
      (set, some, a, n, k) => {
        const list = listed(set, some)
        expect(countBetween(set, a, a + n, some)).toBe(countBetween(list, a, a + n))
        expect(nthFrom(set, a, k, some)).toBe(nthFrom(list, a, k))
        expect(monthEndOver(set, 3, k, a, some)).toBe(monthEndOver(list, 3, k, a))
        expect(dayOver(set, 3, k, a, some)).toBe(dayOver(list, 3, k, a))
      },
    ),
    { numRuns: 2000 },
  )
})
