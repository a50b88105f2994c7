import { type Day, dayFromNumber, NEVER, parseDay } from '@sagsvej/calendar'
import type { Sats } from '@sagsvej/rules'
import { ord } from './facts.ts'

/** Amounts from a day on, oldest first. */
export type Trin = readonly (readonly [fra: string, beløb: number])[]

/** The most a week, in kroner. */
export const MAX_UGE: Trin = [
  ['2016-01-01', 4180],
  ['2017-01-01', 4245],
  ['2018-01-01', 4300],
  ['2019-01-01', 4355],
  ['2020-01-01', 4405],
  ['2021-01-01', 4460],
  ['2022-01-01', 4465],
  ['2023-01-01', 4550],
  ['2024-01-01', 4695],
  ['2025-01-01', 4865],
]

/** The age of pension, in half years. */
export const PENSIONSALDER: Trin = [
  ['2016-01-01', 130],
  ['2019-01-01', 131],
  ['2020-01-01', 132],
  ['2021-01-01', 133],
  ['2022-01-01', 134],
]

const LONG_AGO = parseDay('1900-01-01')

/** As a rate of the language; the oldest amount also holds before its day. */
export const sats = (nøgle: string, trin: Trin): Sats & { readonly enhed: 'antal' } => ({
  nøgle,
  enhed: 'antal',
  navn: ord(nøgle),
  rækker: trin.map(([fra, steps], i) => ({
    id: `${nøgle}-${fra}`,
    fra: i === 0 ? LONG_AGO : parseDay(fra),
    til: dayBefore(trin[i + 1]?.[0]),
    steps,
    sikkerhed: 'kontrolleret',
    kilder: [],
  })),
})

const dayBefore = (next: string | undefined): Day =>
  next === undefined ? NEVER : dayFromNumber(parseDay(next) - 1)
