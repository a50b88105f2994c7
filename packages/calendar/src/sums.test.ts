import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths } from './add.ts'
import { type Day, formatDay, isNever, NEVER, parseDay } from './day.ts'
import { firstDaySumOver, type SumQuestion } from './sums.ts'
import { type Timeline, timeline, valueAt } from './timeline.ts'

const day = parseDay
const hours = timeline([
  { from: day('2026-01-05'), to: day('2026-01-09'), value: 7 },
  { from: day('2026-01-12'), to: NEVER, value: 4 },
])

describe('the first day on which a sum passes a limit', () => {
  test('the limit itself is not over it', () => {
    expect(formatDay(firstDaySumOver(hours, { limit: 34, notBefore: day('2026-01-01') }))).toBe('2026-01-09')
    expect(formatDay(firstDaySumOver(hours, { limit: 35, notBefore: day('2026-01-01') }))).toBe('2026-01-12')
  })
  test('never, when the days run out', () => {
    const short = timeline([{ from: day('2026-01-05'), to: day('2026-01-09'), value: 7 }])
    expect(firstDaySumOver(short, { limit: 35, notBefore: day('2026-01-01') })).toBe(NEVER)
    expect(firstDaySumOver(timeline<number>([]), { limit: 0, notBefore: day('2026-01-01') })).toBe(NEVER)
  })
  test('a value below zero is refused', () => {
    const below = timeline([{ from: day('2026-01-05'), to: day('2026-01-09'), value: -1 }])
    expect(() => firstDaySumOver(below, { limit: 1, notBefore: day('2026-01-01') })).toThrow(/below zero/)
  })

  test('is what counting day by day gives', () => {
    const naive = (t: Timeline<number>, first: Day, at: Day): number => {
      let sum = 0
      for (let d = first; d <= at; d = addDays(d, 1)) sum += valueAt(t, d) ?? 0
      return sum
    }
    const stepped = (t: Timeline<number>, { limit, notBefore, window }: SumQuestion): Day => {
      const end = t.at(-1)?.to ?? notBefore
      for (let at = notBefore; at <= end; at = addDays(at, 1)) {
        const first = window === undefined ? notBefore : addDays(addMonths(at, -window), 1)
        if (naive(t, first, at) > limit) return at
      }
      return NEVER
    }
    const pieces = fc.array(
      fc.record({ gap: fc.nat(20), length: fc.integer({ min: 1, max: 30 }), value: fc.nat(9) }),
      {
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(
        pieces,
        fc.nat(400),
        fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
        (parts, limit, window) => {
          let at = day('2026-01-01')
          const t = timeline(
            parts.map(({ gap, length, value }) => {
              const from = addDays(at, gap + 1)
              at = addDays(from, length)
              return { from, to: addDays(at, -1), value }
            }),
          )
          const question = { limit, notBefore: day('2026-01-01'), window }
          const found = firstDaySumOver(t, question)
          expect(found).toBe(stepped(t, question))
          expect(isNever(found) || found >= question.notBefore).toBe(true)
        },
      ),
    )
  })
})
