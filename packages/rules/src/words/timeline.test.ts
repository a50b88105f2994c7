import { type Day, NEVER, sumInWindow, timeline, valueAt, whereValue } from '@sagsvej/calendar'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { begyndt, dag, dagen, svar, sygdom } from '../rules.test-support.ts'
import { den } from './date.ts'
import { timer } from './number.ts'

const timeantal = sygdom.tidslinje((p) => p.timer)

/** Periods one after another, some with a gap before them, the last of them open now and then. */
const someTime = fc
  .tuple(
    fc.nat(20),
    fc.array(fc.record({ gap: fc.nat(3), days: fc.nat(12), timer: fc.integer({ min: 0, max: 3700 }) }), {
      maxLength: 5,
    }),
    fc.boolean(),
  )
  .map(([first, stretches, open]) => {
    let from = dag('2026-01-01') + first
    return stretches.map(({ gap, days, timer: value }, i) => {
      const fra = (from + gap) as Day
      from = fra + days + 1
      const last = open && i === stretches.length - 1
      return { from: fra, to: last ? NEVER : ((fra + days) as Day), value }
    })
  })
const someDay = fc.integer({ min: dag('2025-12-25'), max: dag('2026-04-30') }).map((n) => n as Day)

const factsOf = (entries: readonly { from: Day; to: Day; value: number }[]) => ({
  sygdom: entries.map(({ from, to, value }) => ({
    fra: from,
    ...(to === NEVER ? {} : { til: to }),
    omfang: 'fuldt',
    timer: value,
  })),
})

describe('a value over time, against the calendar’s own timelines', () => {
  test('on a day, and on one that no period covers', () => {
    fc.assert(
      fc.property(someTime, someDay, (entries, day) => {
        const facts = { ...factsOf(entries), dagen: day }
        expect(svar(timeantal.den(dagen, timer(-1)), facts)).toBe(
          String(valueAt(timeline(entries), day) ?? -100),
        )
      }),
    )
  })
  test('summed over days', () => {
    fc.assert(
      fc.property(someTime, someDay, someDay, (entries, from, to) => {
        const expected = from > to ? 0 : sumInWindow(timeline(entries), { from, to })
        expect(
          svar(timeantal.sumFra(begyndt, dagen), { ...factsOf(entries), begyndt: from, dagen: to }),
        ).toBe(String(expected))
      }),
    )
  })
  test('the days on which it meets a condition', () => {
    fc.assert(
      fc.property(someTime, (entries) => {
        const days = timeantal.dageHvor((v) => v.mindst(timer(20)))
        const expected = whereValue(timeline(entries), (value) => value >= 2000)
        const count = days.antalDage(den('2026-01-01'), den('2026-12-31'))
        const counted = sumInWindow(timeline(expected.map((p) => ({ ...p, value: 1 }))), {
          from: dag('2026-01-01'),
          to: dag('2026-12-31'),
        })
        expect(svar(count, factsOf(entries))).toBe(String(counted))
      }),
    )
  })
  test('of a list that is no list of periods there is none', () => {
    expect(svar(timeantal.den(dagen, timer(0)), { dagen: dag('2026-01-01') })).toBe('mangler sygdom')
  })
})
