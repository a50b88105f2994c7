import { type Day, dayFromNumber, FIRST_DAY, isNever, LAST_DAY } from '@sagsvej/calendar'
import type { Spor } from '../trace.ts'

/** How many days a list of records is tried around. */
const DAYS = 3
/** Room for what is looked back and forth over. */
const ROOM = 3000

export const IN_OUR_TIME = dayFromNumber(Math.floor((FIRST_DAY + LAST_DAY) / 2))

/**
 * The days that most of the case turns on: those that its traces name most often, else those that pick a version or are
 * written in a rule; a day in our own time where there are none.
 */
export function tellingDays(roots: readonly Spor[]): readonly Day[] {
  const named = new Map<Day, number>()
  const boundaries = new Map<Day, number>()
  const count = (days: Map<Day, number>, day: Day) => {
    if (isNever(day) || day < FIRST_DAY + ROOM || day > LAST_DAY - ROOM) return
    days.set(day, (days.get(day) ?? 0) + 1)
  }
  const seen = new Set<Spor>()
  const look = (spor: Spor): void => {
    if (seen.has(spor)) return
    seen.add(spor)
    const { led, udfald, valgt, børn } = spor
    if (led.op === 'fact' && udfald.art === 'værdi' && led.faktum.type.art === 'dato')
      count(named, udfald.værdi as Day)
    if (led.op === 'const' && led.kind === 'dato') count(boundaries, led.value as Day)
    for (const { fra } of valgt?.bestemmelse.versioner ?? []) count(boundaries, fra)
    for (const child of børn) look(child)
  }
  for (const root of roots) look(root)
  const found = [...mostFrequent(named), ...mostFrequent(boundaries)].slice(0, DAYS)
  return found.length > 0 ? found : [IN_OUR_TIME]
}

const mostFrequent = (days: ReadonlyMap<Day, number>): readonly Day[] =>
  [...days].sort(([, a], [, b]) => b - a).map(([day]) => day)
