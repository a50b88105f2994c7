import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallSets } from './arbitraries.test-support.ts'
import { type Day, dayFromNumber, FIRST_DAY, formatDay, NEVER, parseDay } from './day.ts'
import {
  complement,
  countDays,
  type DaySet,
  daySet,
  dropFirst,
  EMPTY,
  includes,
  intersect,
  nthDayFrom,
  runAtOrBefore,
  runs,
  subtract,
  union,
} from './day-set.ts'
import { formatPeriod, type Period, period } from './period.ts'

const SPAN = 80
const sets = smallSets({ runs: 6, span: SPAN })
/** Well past the last bounded day, so that an open set shows itself as open. */
const horizon = period(dayFromNumber(0), dayFromNumber(SPAN * 2))

function naive(set: DaySet): Set<number> {
  const days = new Set<number>()
  for (const p of set) for (let d: number = p.from; d <= Math.min(p.to, horizon.to); d++) days.add(d)
  return days
}

function sorted(days: Iterable<number>): number[] {
  return [...days].sort((a, b) => a - b)
}

function expectNormal(set: DaySet): void {
  for (const [i, p] of set.entries()) {
    expect(p.to).toBeGreaterThanOrEqual(p.from)
    const before = set[i - 1]
    if (before !== undefined) expect(p.from).toBeGreaterThan(before.to + 1)
  }
}

function expectDays(set: DaySet, days: Iterable<number>): void {
  expectNormal(set)
  expect(sorted(naive(set))).toEqual(sorted(days))
}

const isOpen = (set: DaySet) => set.at(-1)?.to === NEVER
const on = (...isos: (readonly [string, string])[]): DaySet =>
  daySet(isos.map(([from, to]): Period => period(parseDay(from), to === '..' ? NEVER : parseDay(to))))

describe('algebra, against sets of single days', () => {
  test('union, intersection and difference', () => {
    fc.assert(
      fc.property(sets, sets, (a, b) => {
        const [inA, inB] = [naive(a), naive(b)]
        expectDays(
          union(a, b),
          [...inA, ...inB].filter((d, i, all) => all.indexOf(d) === i),
        )
        expectDays(
          intersect(a, b),
          [...inA].filter((d) => inB.has(d)),
        )
        expectDays(
          subtract(a, b),
          [...inA].filter((d) => !inB.has(d)),
        )
        expect(isOpen(union(a, b))).toBe(isOpen(a) || isOpen(b))
        expect(isOpen(intersect(a, b))).toBe(isOpen(a) && isOpen(b))
        expect(isOpen(subtract(a, b))).toBe(isOpen(a) && !isOpen(b))
      }),
      { numRuns: 1000 },
    )
  })

  test('complement, counting and membership', () => {
    fc.assert(
      fc.property(sets, fc.nat(SPAN), fc.nat(SPAN), (set, start, length) => {
        const window = period(dayFromNumber(start), dayFromNumber(start + length))
        const days = naive(set)
        const inWindow = Array.from({ length: length + 1 }, (_, i) => start + i)
        expectDays(
          complement(set, window),
          inWindow.filter((d) => !days.has(d)),
        )
        expect(countDays(set, window)).toBe(inWindow.filter((d) => days.has(d)).length)
        for (const d of inWindow) expect(includes(set, dayFromNumber(d))).toBe(days.has(d))
      }),
    )
  })

  test('equal sets are written alike, however they were given', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const days = sorted(naive(set)).map((d) => ({ from: dayFromNumber(d), to: dayFromNumber(d) }))
        expect(daySet(days.reverse())).toEqual(intersect(set, daySet([horizon])))
      }),
    )
  })

  test('the nth day of the set from a day', () => {
    fc.assert(
      fc.property(sets, fc.nat(SPAN), fc.integer({ min: 1, max: 30 }), (set, from, n) => {
        const following = sorted(naive(set)).filter((d) => d >= from)
        expect(nthDayFrom(set, dayFromNumber(from), n)).toBe(following[n - 1] ?? NEVER)
      }),
    )
  })
})

describe('joining periods', () => {
  test('neighbouring periods are one run, also over the year end and the leap day', () => {
    const set = on(['2024-01-01', '2024-02-28'], ['2023-12-20', '2023-12-31'], ['2024-02-29', '2024-03-05'])
    expect(runs(set).map(formatPeriod)).toEqual(['2023-12-20/2024-03-05'])
  })

  test('a day between keeps them apart', () => {
    expect(runs(on(['2024-01-01', '2024-01-10'], ['2024-01-12', '2024-01-20']))).toHaveLength(2)
  })

  test('an end before the start is refused', () => {
    expect(() => daySet([{ from: parseDay('2026-01-02'), to: parseDay('2026-01-01') }])).toThrow(
      expect.objectContaining({ code: 'endBeforeStart' }),
    )
  })

  test('an open period swallows what comes after its start', () => {
    expect(on(['2026-01-01', '..'], ['2026-03-01', '2026-04-01']).map(formatPeriod)).toEqual([
      '2026-01-01/..',
    ])
  })
})

describe('runs', () => {
  const set = on(['2026-01-05', '2026-01-09'], ['2026-02-02', '2026-02-20'])
  const at = (d: Day | string) => {
    const run = runAtOrBefore(set, typeof d === 'string' ? parseDay(d) : d)
    return run === undefined ? undefined : formatDay(run.from)
  }

  test('the run on a day, else the one before it', () => {
    expect(at('2026-01-04')).toBeUndefined()
    expect(at('2026-01-05')).toBe('2026-01-05')
    expect(at('2026-01-31')).toBe('2026-01-05')
    expect(at('2026-02-10')).toBe('2026-02-02')
    expect(at(NEVER)).toBe('2026-02-02')
    expect(at(FIRST_DAY)).toBeUndefined()
  })

  test('the first days of each run are dropped, as many as that run’s own start says', () => {
    const days = (start: Day) => (start < parseDay('2026-02-01') ? 5 : 7)
    expect(dropFirst(set, days).map(formatPeriod)).toEqual(['2026-02-09/2026-02-20'])
    expect(dropFirst(on(['2026-01-01', '..']), () => 30).map(formatPeriod)).toEqual(['2026-01-31/..'])
    expect(dropFirst(set, () => 0)).toEqual(set)
    expect(() => dropFirst(set, () => -1)).toThrow(expect.objectContaining({ code: 'notWhole' }))
  })
})

test('an open set in an open window has no number of days', () => {
  const open = on(['2026-01-01', '..'])
  expect(countDays(open, period(parseDay('2025-01-01'), NEVER))).toBe(Number.POSITIVE_INFINITY)
  expect(countDays(open, period(parseDay('2025-01-01'), parseDay('2026-01-31')))).toBe(31)
  expect(countDays(EMPTY, period(parseDay('2025-01-01'), NEVER))).toBe(0)
})
