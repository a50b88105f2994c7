import { type Day, formatDay, tryParseDay } from '@sagsvej/calendar'
import type { Json } from '../json.ts'
import type { Lovkatalog } from '../lovkatalog.ts'
import { afvist, type Læst, læst } from './fejl.ts'
import { forkertType, førLoven, umuligDato } from './fejltekst.ts'

const DATO = { da: 'en dato som "2026-07-01"', en: 'a date such as "2026-07-01"' }

/** A day that exists, written YYYY-MM-DD. */
export function readDag(json: Json): Læst<Day> {
  if (typeof json !== 'string') return afvist(forkertType(json, DATO))
  const day = tryParseDay(json)
  return day === undefined ? afvist(umuligDato(json)) : læst(day)
}

/** A day the law can be asked about; `name` is the fact, or `fact/field`. */
export function readLovdag(json: Json, name: string, { ældsteDag, førLoven: free = [] }: Ældst): Læst<Day> {
  const reading = readDag(json)
  if (!reading.ok || reading.værdi >= ældsteDag || free.includes(name)) return reading
  return afvist(førLoven(formatDay(reading.værdi), formatDay(ældsteDag)))
}

/** The part of the catalogue that says how far back a date may lie. */
export type Ældst = Pick<Lovkatalog, 'ældsteDag' | 'førLoven'>
