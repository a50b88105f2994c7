import {
  addMonths,
  type Day,
  dayFromNumber,
  easterSunday,
  endOfMonth,
  isNever,
  LAST_DAY,
  NEVER,
  parseDay,
  startOfMonth,
  weekday,
} from '@sagsvej/calendar'
import type { Spell } from './people.ts'

/**
 * How many days count from one day to another, both included: of all, or of those from Monday to Friday. `last` is the
 * last that counts, NEVER while they go on.
 */
export interface CountedDays {
  (week: 5 | 7, from: Day, to: Day): number
  readonly last: Day
}

const HOLIDAYS_COUNT_NOT = parseDay('2012-07-02')

/** Holidays that are no Sundays, in order, from the day on which they stopped counting. */
const HOLIDAYS: readonly Day[] = Array.from({ length: 100 }, (_, i) => 2012 + i)
  .flatMap((year) => {
    const easter = easterSunday(year)
    const movable = [-3, -2, 1, ...(year <= 2023 ? [26] : []), 39, 50].map((n) => dayFromNumber(easter + n))
    return [...movable, ...['01-01', '12-25', '12-26'].map((date) => parseDay(`${year}-${date}`))]
  })
  .filter((day) => day >= HOLIDAYS_COUNT_NOT && weekday(day) !== 7)
  .filter((day, i, all) => all.indexOf(day) === i)
  .sort((a, b) => a - b)

const SATURDAY = 6

export function countedDays(
  spells: readonly Spell[],
  uncounted: (spell: Spell) => number,
  interruptions: readonly Spell[],
): CountedDays {
  const paid = spells.flatMap((spell) => {
    const from = spell.from + uncounted(spell)
    return from > spell.to ? [] : without({ from: dayFromNumber(from), to: spell.to }, interruptions)
  })
  const count = (week: 5 | 7, from: Day, to: Day): number => {
    let days = 0
    for (const spell of paid) {
      const [first, last] = [Math.max(spell.from, from), Math.min(spell.to, to)]
      if (first > last) continue
      days += week === 7 ? last - first + 1 : weekdaysUpTo(last) - weekdaysUpTo(first - 1)
      days -= holidays(week, first, last)
    }
    return days
  }
  return Object.assign(count, { last: paid.at(-1)?.to ?? (0 as Day) })
}

function without(spell: Spell, interruptions: readonly Spell[]): readonly Spell[] {
  let left: readonly Spell[] = [spell]
  for (const cut of interruptions) {
    left = left.flatMap((piece) => {
      if (cut.to < piece.from || cut.from > piece.to) return [piece]
      const before = cut.from > piece.from ? [{ from: piece.from, to: dayFromNumber(cut.from - 1) }] : []
      const after = cut.to < piece.to ? [{ from: dayFromNumber(cut.to + 1), to: piece.to }] : []
      return [...before, ...after]
    })
  }
  return left
}

/** Mondays to Fridays from a Monday long ago up to and including a day (1970-01-01 was a Thursday). */
function weekdaysUpTo(day: number): number {
  const sinceMonday = day + 3 + 7 * 10_000
  return Math.floor(sinceMonday / 7) * 5 + Math.min((sinceMonday % 7) + 1, 5)
}

function holidays(week: 5 | 7, from: number, to: number): number {
  let [low, high] = [0, HOLIDAYS.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((HOLIDAYS[middle] ?? from) < from) low = middle + 1
    else high = middle
  }
  let found = 0
  for (let i = low; ; i++) {
    const day = HOLIDAYS[i]
    if (day === undefined || day > to) return found
    if (week === 7 || weekday(day) !== SATURDAY) found += 1
  }
}

/** The first end of a month at which more than so many weeks counted in the months up to it; NEVER if there is none. */
export function firstMonthEndOver(
  counted: CountedDays,
  week: 5 | 7,
  months: number,
  weeks: number,
  notBefore: Day,
): Day {
  const final = isNever(counted.last) ? LAST_DAY : addMonths(counted.last, months)
  for (let end = endOfMonth(notBefore); end <= final; end = endOfMonth(addMonths(startOfMonth(end), 1))) {
    if (counted(week, addMonths(startOfMonth(end), 1 - months), end) > weeks * week) return end
  }
  return NEVER
}
