import { NEVER, parseDay } from '@sagsvej/calendar'
import type { Forløb, Tælling } from '@sagsvej/casework'
import { describe, expect, test } from 'vitest'
import { delVed, taltPå, tællerIkke } from './talt.ts'

const day = parseDay
const tælling = (points: readonly (readonly [string, number])[]): Tælling => ({
  punkter: points.map(([dag, dage]) => ({ dag: day(dag), dage })),
  grænse: 154,
  måneder: 9,
  krydser: NEVER,
})

const ramp = tælling([
  ['2026-01-01', 0],
  ['2026-01-31', 0],
  ['2026-02-10', 10],
  ['2026-03-01', 10],
  ['2026-03-02', 4],
])

const course = (sygdom: Forløb['sygdom']): Forløb => ({
  fra: day('2026-01-01'),
  til: day('2026-12-31'),
  idag: day('2026-02-01'),
  sygdom,
  betaler: [],
  mærker: [],
  love: [],
})
const spell = (from: string, to: string | undefined, omfang: 'fuldt' | 'delvist' = 'fuldt') => ({
  from: day(from),
  to: to === undefined ? NEVER : day(to),
  omfang,
})

describe('days counted on a day', () => {
  test('between points the count is read off the slope, also where weeks leave the window', () => {
    expect(['2026-01-15', '2026-02-01', '2026-02-05', '2026-03-02'].map((d) => taltPå(ramp, day(d)))).toEqual(
      [0, 1, 5, 4],
    )
  })

  test('outside the points nothing is known', () => {
    expect(taltPå(ramp, day('2025-12-31'))).toBeUndefined()
    expect(taltPå(ramp, day('2026-03-03'))).toBeUndefined()
  })

  test('cut at today, both parts meet in the count of today', () => {
    const { før, efter } = delVed(ramp, day('2026-02-05'))
    expect(før.at(-1)).toEqual({ dag: day('2026-02-05'), dage: 5 })
    expect(efter[0]).toEqual(før.at(-1))
    expect(før.length + efter.length).toBe(ramp.punkter.length + 2)
  })
})

describe('days that do not count', () => {
  test('from the first day of sickness to the last before one counts', () => {
    expect(tællerIkke(course([spell('2026-01-10', undefined)]), ramp)).toEqual([
      { from: day('2026-01-10'), to: day('2026-01-31') },
    ])
  })

  test('each spell has its own; pieces that follow on each other are one', () => {
    const two = tælling([
      ['2026-01-01', 0],
      ['2026-01-31', 0],
      ['2026-02-20', 20],
      ['2026-06-30', 20],
      ['2026-07-10', 30],
    ])
    const pieces = [
      spell('2026-01-10', '2026-02-05'),
      spell('2026-02-06', '2026-02-20', 'delvist'),
      spell('2026-06-15', '2026-07-10'),
    ]
    expect(tællerIkke(course(pieces), two)).toEqual([
      { from: day('2026-01-10'), to: day('2026-01-31') },
      { from: day('2026-06-15'), to: day('2026-06-30') },
    ])
  })

  test('a spell none of whose days count is all of it, an open one to the end of the picture', () => {
    const flat = tælling([
      ['2026-01-01', 0],
      ['2026-12-31', 0],
    ])
    expect(tællerIkke(course([spell('2026-01-10', '2026-01-20')]), flat)).toEqual([
      { from: day('2026-01-10'), to: day('2026-01-20') },
    ])
    expect(tællerIkke(course([spell('2026-01-10', undefined)]), flat)).toEqual([
      { from: day('2026-01-10'), to: day('2026-12-31') },
    ])
  })
})
