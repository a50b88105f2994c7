import fc from 'fast-check'
import { type Day, dayFromNumber, FIRST_DAY, LAST_DAY, NEVER } from './day.ts'
import { type DaySet, daySet } from './day-set.ts'

export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(dayFromNumber)

/** Sets of up to `runs` stretches within `span` days from day number 0, the last of them open now and then. */
export function smallSets({ runs, span }: { runs: number; span: number }): fc.Arbitrary<DaySet> {
  const stretch = fc.record({
    from: fc.nat(span),
    days: fc.nat(Math.ceil(span / 4)),
    open: fc.nat(9).map((n) => n === 0),
  })
  return fc.array(stretch, { maxLength: runs }).map((stretches) =>
    daySet(
      stretches.map(({ from, days, open }) => ({
        from: dayFromNumber(from),
        to: open ? NEVER : dayFromNumber(from + days),
      })),
    ),
  )
}
