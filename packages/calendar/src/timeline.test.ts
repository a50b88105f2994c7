import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallSets } from './arbitraries.test-support.ts'
import { dayFromNumber, NEVER, parseDay } from './day.ts'
import { formatPeriod, period } from './period.ts'
import {
  combine,
  mapTimeline,
  sumInWindow,
  type Timeline,
  type TimelineEntry,
  timeline,
  valueAt,
  whereValue,
} from './timeline.ts'

function entry<T>(from: string, to: string, value: T): TimelineEntry<T> {
  return { ...period(parseDay(from), to === '..' ? NEVER : parseDay(to)), value }
}

const hours = timeline([entry('2026-02-01', '..', 30), entry('2026-01-01', '2026-01-10', 37)])

test('the value on a day, and none in a gap', () => {
  expect(valueAt(hours, parseDay('2026-01-10'))).toBe(37)
  expect(valueAt(hours, parseDay('2026-01-11'))).toBeUndefined()
  expect(valueAt(hours, parseDay('2090-01-01'))).toBe(30)
  expect(valueAt(hours, NEVER)).toBeUndefined()
})

test('two values for one day are refused, naming both periods', () => {
  expect(() => timeline([entry('2026-01-01', '2026-01-31', 1), entry('2026-01-31', '..', 1)])).toThrow(
    expect.objectContaining({
      code: 'overlap',
      data: { first: '2026-01-01/2026-01-31', second: '2026-01-31/..' },
    }),
  )
})

test('an entry that ends before it starts is refused', () => {
  const backwards = { from: parseDay('2026-01-02'), to: parseDay('2026-01-01'), value: 1 }
  expect(() => timeline([backwards])).toThrow(expect.objectContaining({ code: 'endBeforeStart' }))
})

test('mapping keeps the periods, choosing days by value gives a set', () => {
  const full = mapTimeline(hours, (h) => h === 37)
  expect(full.map((e) => e.value)).toEqual([true, false])
  expect(whereValue(hours, (h) => h < 37).map(formatPeriod)).toEqual(['2026-02-01/..'])
  const joined = timeline([entry('2026-01-01', '2026-01-10', 1), entry('2026-01-11', '2026-01-12', 2)])
  expect(whereValue(joined, (n) => n > 0).map(formatPeriod)).toEqual(['2026-01-01/2026-01-12'])
})

describe('sums', () => {
  test('each day of the window counts its value', () => {
    expect(sumInWindow(hours, period(parseDay('2026-01-10'), parseDay('2026-02-02')))).toBe(37 + 2 * 30)
  })

  test('without end only when a value is', () => {
    const always = period(parseDay('2026-01-01'), NEVER)
    expect(sumInWindow(hours, always)).toBe(Number.POSITIVE_INFINITY)
    expect(sumInWindow(timeline([entry('2026-01-01', '..', 0)]), always)).toBe(0)
  })
})

describe('combining', () => {
  test('cuts wherever either changes and tells which side is missing', () => {
    const a = timeline([entry('2026-01-01', '2026-01-10', 'a'), entry('2026-02-01', '..', 'A')])
    const b = timeline([entry('2026-01-05', '2026-01-20', 'b')])
    expect(combine(a, b, (x, y) => `${x ?? '-'}${y ?? '-'}`)).toEqual([
      entry('2026-01-01', '2026-01-04', 'a-'),
      entry('2026-01-05', '2026-01-10', 'ab'),
      entry('2026-01-11', '2026-01-20', '-b'),
      entry('2026-02-01', '..', 'A-'),
    ])
  })

  test('agrees with asking day by day', () => {
    const timelines = smallSets({ runs: 5, span: 60 }).map(
      (set): Timeline<number> => set.map((p, i) => ({ ...p, value: i })),
    )
    const both = (x: number | undefined, y: number | undefined) =>
      x === undefined && y === 2 ? undefined : `${x}|${y}`
    fc.assert(
      fc.property(timelines, timelines, (a, b) => {
        const combined = combine(a, b, both)
        expect(timeline(combined)).toEqual(combined)
        for (let n = 0; n < 120; n++) {
          const d = dayFromNumber(n)
          const [x, y] = [valueAt(a, d), valueAt(b, d)]
          expect(valueAt(combined, d)).toBe(x === undefined && y === undefined ? undefined : both(x, y))
        }
      }),
    )
  })
})
