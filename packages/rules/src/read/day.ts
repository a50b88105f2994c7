import { type Day, FIRST_DAY, formatDay, parseDay, tryParseDay } from '@sagsvej/calendar'
import type { Faktum } from '../fact.ts'
import type { Possible } from '../possible.ts'
import { afvist, type Læst, læst } from './fault.ts'
import { forkertType, førLoven, umuligDato } from './fault-text.ts'
import type { Json } from './json.ts'

/** How far back a day may lie: the first day there is law for, and the facts, or `fact/field`, that may lie before it. */
export interface Ældst {
  readonly ældsteDag: Day
  readonly førLoven?: readonly string[]
}

const DATO = { da: 'en dato som "2026-07-01"', en: 'a date such as "2026-07-01"' }

/** The law reckons years ahead of a day; from a later one than this it would leave the calendar, which ends in 2199. */
export const SIDSTE_DAG = parseDay('2179-12-31')

/** The day written YYYY-MM-DD, when it exists and something can be reckoned from it. */
export function dagSkrevet(iso: string): Day | undefined {
  const day = tryParseDay(iso)
  return day !== undefined && day <= SIDSTE_DAG ? day : undefined
}

/** A day that can be used, written YYYY-MM-DD. */
export function readDag(json: Json): Læst<Day> {
  if (typeof json !== 'string') return afvist(forkertType(json, DATO))
  const day = dagSkrevet(json)
  return day === undefined ? afvist(umuligDato(json)) : læst(day)
}

/** A day the law can be asked about; `name` is the fact, or `fact/field`. */
export function readLovdag(json: Json, name: string, { ældsteDag, førLoven: free = [] }: Ældst): Læst<Day> {
  const reading = readDag(json)
  if (!reading.ok || reading.værdi >= ældsteDag || free.includes(name)) return reading
  return afvist(førLoven(formatDay(reading.værdi), formatDay(ældsteDag)))
}

/** A day nobody has told yet is one of those that can be told: see `readLovdag`. */
export function dageFor({ nøgle, type }: Faktum, { ældsteDag, førLoven = [] }: Ældst): Possible | undefined {
  if (type.art !== 'dato') return undefined
  const low = førLoven.includes(nøgle) ? FIRST_DAY : ældsteDag
  return { kind: 'dato', low, high: SIDSTE_DAG, ir: false }
}
