import { type Day, type DaySet, formatDay, isNever, runs } from '@sagsvej/calendar'
import { type Enhed, fromSteps, type Kind, type Sikkert, type Value } from '@sagsvej/rules'

/** A day in JSON: ISO, or the word for a day that never comes. */
export const dayJson = (day: Day): string => (isNever(day) ? 'aldrig' : formatDay(day))

/** A value in JSON: booleans and keys as they are, numbers as exact decimals with their unit, days as ISO. */
export function valueJson(kind: Kind, enhed: Enhed | undefined, value: Value): unknown {
  switch (kind) {
    case 'tal': {
      const unit = enhed ?? 'antal'
      return unit === 'uger' && Number(value) % 7 !== 0
        ? { tal: String(value), enhed: 'dage' }
        : { tal: fromSteps(unit, Number(value)), enhed: unit }
    }
    case 'dato':
      return dayJson(value as Day)
    case 'dagmængde':
      return runs(value as DaySet).map((p) => ({ fra: dayJson(p.from), til: dayJson(p.to) }))
    default:
      return value
  }
}

/** What is sure of an open answer: the least and the most, or the earliest and the latest, or what it cannot be. */
export function sureJson(sikkert: Sikkert, enhed: Enhed | undefined): Record<string, unknown> {
  if (sikkert.kind === 'sandt') return { ikke: sikkert.ikke }
  const { kind, low, high } = sikkert
  const [from, to] = kind === 'dato' ? ['tidligst', 'senest'] : ['mindst', 'hoejst']
  return {
    ...(low === undefined ? {} : { [from]: valueJson(kind, enhed, low) }),
    ...(high === undefined ? {} : { [to]: valueJson(kind, enhed, high) }),
    kanBortfalde: sikkert.ir,
  }
}
