import { readdirSync, readFileSync } from 'node:fs'
import { addMonths, formatDay, NEVER, parseDay } from '@sagsvej/calendar'
import { type Forløb, fold, readSagsfil, vurderSag } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'

const FOLDER = new URL('../../../../examples/', import.meta.url)
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))

/** The course of each case file among the examples, as it looks some months into the case, and long after. */
export function eksempler(): readonly (readonly [navn: string, forløb: Forløb])[] {
  return FILES.flatMap((file) => {
    const read = readSagsfil(readFileSync(new URL(file, FOLDER), 'utf8'), lov)
    if (!read.ok) throw new Error(`${file} cannot be read`)
    const state = fold(read.begivenheder)
    if (!state) throw new Error(`${file} holds no case`)
    const late = parseDay('2026-11-23')
    const after = vurderSag(state, { på: late, kendt: NEVER }).forløb
    if (!after) throw new Error(`${file} has no course`)
    const early = vurderSag(state, { på: addMonths(after.fra, 4), kendt: NEVER }).forløb
    return [
      [`${file} on ${formatDay(late)}`, after] as const,
      ...(early ? [[`${file} three months in`, early] as const] : []),
    ]
  })
}
