import {
  type Day,
  dayFromNumber,
  LAST_DAY,
  monthIndex,
  NEVER,
  parseDay,
  startOfMonth,
} from '@sagsvej/calendar'
import type { Syg } from './people.ts'

const THIRTY_DAYS_OUT = parseDay('2012-01-02')
const NINE_MONTHS = parseDay('2014-07-01')

const FIRST = parseDay('1990-01-01')
const LAST = LAST_DAY - 31

/** The first day of the month `n` months after FIRST, and in which month a day lies. */
const starts: number[] = []
const monthOf = new Int32Array(LAST - FIRST + 1)
for (let day = FIRST as number; day <= LAST; day++) {
  const month = monthIndex(dayFromNumber(day)) - monthIndex(FIRST)
  monthOf[day - FIRST] = month
  if (starts.length <= month) starts.push(startOfMonth(day as Day))
}
const monthStart = Int32Array.from(starts)

/** The days that count, as first and last days in a row: one array for everyone, filled anew for each. */
const from = new Int32Array(64)
const to = new Int32Array(64)

/** Fills in the days that count of someone's spells, in order and apart; how many stretches there are. */
function fill({ sygdom }: Syg): number {
  let n = 0
  for (let i = 0; i < sygdom.length; i++) {
    const { fra, til = NEVER } = sygdom[i] as Syg['sygdom'][number]
    const first = fra + (fra < THIRTY_DAYS_OUT ? 21 : 30)
    if (first > til) continue
    from[n] = first
    to[n++] = til
  }
  return n
}

/** Where the spell begins in which a day lies, or the last before it. */
function beginning({ dag, sygdom }: Syg): number {
  for (let i = sygdom.length - 1; i >= 0; i--) {
    const { fra } = sygdom[i] as Syg['sygdom'][number]
    if (fra <= dag) return fra
  }
  return NEVER
}

const monthAt = (day: number): number => monthOf[day - FIRST] as number

/**
 * The rule of `law.ts` by hand, with the same algorithm: when so many days are lacking at a month's end, nothing can
 * happen before as many more have counted.
 */
export function grænse(person: Syg): number {
  const begins = beginning(person)
  if (begins === NEVER) return NEVER
  const stretches = fill(person)
  const [months, limit] = begins < NINE_MONTHS ? [18, 364] : [9, 154]
  let day = begins
  while (day < LAST) {
    const month = monthAt(day)
    const end = (monthStart[month + 1] as number) - 1
    const start = monthStart[Math.max(0, month - months + 1)] as number
    let lacking = limit + 1
    let i = 0
    while (i < stretches && (to[i] as number) < start) i++
    for (; i < stretches && (from[i] as number) <= end; i++) {
      lacking -= Math.min(to[i] as number, end) - Math.max(from[i] as number, start) + 1
    }
    if (lacking <= 0) return end
    day = dayWith(stretches, end + 1, lacking)
  }
  return NEVER
}

/** The day on which so many more have counted. */
function dayWith(stretches: number, after: number, lacking: number): number {
  let left = lacking
  for (let i = 0; i < stretches; i++) {
    if ((to[i] as number) < after) continue
    const first = Math.max(from[i] as number, after)
    const last = to[i] as number
    if (first + left - 1 <= last) return first + left - 1
    left -= last - first + 1
  }
  return NEVER
}

/** The same, month by month. */
export function grænseMånedForMåned(person: Syg): number {
  const begins = beginning(person)
  if (begins === NEVER) return NEVER
  const stretches = fill(person)
  const [months, limit] = begins < NINE_MONTHS ? [18, 364] : [9, 154]
  const final = stretches === 0 ? NEVER : (to[stretches - 1] as number)
  for (let month = monthAt(begins); (monthStart[month] as number) < LAST; month++) {
    const end = (monthStart[month + 1] as number) - 1
    const start = monthStart[Math.max(0, month - months + 1)] as number
    let days = 0
    for (let i = 0; i < stretches && (from[i] as number) <= end; i++) {
      const [first, last] = [Math.max(from[i] as number, start), Math.min(to[i] as number, end)]
      if (first <= last) days += last - first + 1
    }
    if (days > limit) return end
    if (start > final) return NEVER
  }
  return NEVER
}
