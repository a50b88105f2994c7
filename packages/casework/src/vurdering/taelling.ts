import {
  addDays,
  addMonths,
  countDays,
  type Day,
  type DaySet,
  dayFromNumber,
  daySet,
  endOfMonth,
  isNever,
  NEVER,
  nthDayFrom,
  runs,
  startOfMonth,
} from '@sagsvej/calendar'
import { type Led, type Spor, walk } from '@sagsvej/rules'
import type { Tællepunkt, Tælling } from './types.ts'

type MonthEndOver = Extract<Led, { op: 'monthEndOver' }>

/** The limit as the governing version states it, read off the trace: in calendar days of the counted set itself. */
function limitIn(spor: Spor): { months: number; limit: number } | undefined {
  const tests = spor.børn
    .filter(({ del }) => del?.art === 'svar')
    .flatMap((said) => [...walk(said)].map((s) => s.led))
    .filter((led): led is MonthEndOver => led.op === 'monthEndOver')
  const plain = tests.find((led) => led.set.op === 'provision') ?? tests[0]
  if (plain?.limit.op !== 'const') return undefined
  return { months: plain.months, limit: Number(plain.limit.value) }
}

/** First day of the window of calendar months that a day belongs to. */
const windowStart = (day: Day, months: number): Day => addMonths(startOfMonth(day), -(months - 1))

/**
 * The ramp of counted days between two days: a point wherever the slope can change (a counted day begins or ends, or
 * a new month lets an old one fall out of the window).
 */
export function tælling(set: DaySet, revurdering: Spor, fra: Day, til: Day): Tælling | undefined {
  const limit = limitIn(revurdering)
  if (!limit) return undefined
  const days = new Set<Day>([fra, til])
  for (const run of runs(set)) {
    for (const day of [run.from, dayFromNumber(run.from - 1), isNever(run.to) ? til : run.to]) days.add(day)
  }
  for (let month = startOfMonth(fra); month <= til; month = addDays(endOfMonth(month), 1)) {
    days.add(month)
    days.add(addDays(month, -1))
  }
  const punkter: Tællepunkt[] = [...days]
    .filter((day) => fra <= day && day <= til)
    .sort((a, b) => a - b)
    .map((dag) => ({ dag, dage: countDays(set, { from: windowStart(dag, limit.months), to: dag }) }))
  return { punkter, grænse: limit.limit, måneder: limit.months, krydser: crossing(set, limit, fra, til) }
}

function crossing(
  set: DaySet,
  { months, limit }: { months: number; limit: number },
  fra: Day,
  til: Day,
): Day {
  for (let month = startOfMonth(fra); month <= til; month = addDays(endOfMonth(month), 1)) {
    const from = windowStart(month, months)
    const day = nthDayFrom(daySet(runs(set)), from, limit + 1)
    if (!isNever(day) && day >= month && day <= endOfMonth(month)) return day
    if (!isNever(day) && day < month) return month
  }
  return NEVER
}
