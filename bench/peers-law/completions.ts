import { parseDay } from '@sagsvej/calendar'
import { type Delvis, generator, type Person } from './people.ts'

const DAYS = [
  '1990-05-05',
  '2016-01-01',
  '2018-12-31',
  '2019-01-01',
  '2024-12-31',
  '2025-01-01',
  '2040-02-29',
]

/** What each fact may be: the ends of what is allowed, and both sides of where an answer turns. */
const MAY_BE: { readonly [K in keyof Person]: readonly Person[K][] } = {
  alder: [0, 17, 18, 64, 65, 66, 67, 120],
  m1: [0, 39, 40, 744],
  m2: [0, 39, 40, 744],
  m3: [0, 39, 40, 744],
  m4: [0, 39, 40, 744],
  m5: [0, 39, 40, 744],
  m6: [0, 39, 40, 744],
  ansat: [true, false],
  bopael: [true, false],
  uarbejdsdygtig: [true, false],
  anmeldtDage: [0, 7, 8, 3650],
  uger9: [0, 22, 23, 53],
  livstruende: [true, false],
  dato: DAYS.map(parseDay),
  timeloen: [0, 110, 131, 132, 10_000],
  ugetimer: [1, 3, 4, 36, 37, 38, 168],
  arbejdstimer: [0, 3, 4, 33, 37, 168],
}

/** People who are as someone partly known may turn out to be. */
export function completionsOf(person: Delvis, count: number, seed: number): Person[] {
  const random = generator(seed + 1)
  const oneOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
  return Array.from({ length: count }, () => {
    const full = Object.entries(person).map(([key, value]) => [
      key,
      value ?? oneOf<unknown>(MAY_BE[key as keyof Person]),
    ])
    return Object.fromEntries(full) as Person
  })
}
