import { type Day, formatDay, isNever } from '@sagsvej/calendar'
import type { Lovsyn } from '../in-force.ts'
import type { Tekst } from '../text.ts'

/** A text in both languages from one that takes what differs between them. */
export const tekst = (da: string, en: string): Tekst => ({ da, en })

/** The day as authors write it; the calendar has no date for never. */
export const dayText = (day: Day): string => (isNever(day) ? '…' : formatDay(day))

/** "fra den ene til den anden": one day alone is said as one. */
export function daysText(fra: Day, til: Day): Tekst {
  const [first, last] = [dayText(fra), dayText(til)]
  return fra === til
    ? tekst(`den ${first}`, `on ${first}`)
    : tekst(`fra ${first} til ${last}`, `from ${first} to ${last}`)
}

/** " (i loven, som den var kendt den 2014-03-01)": nothing for the law as it is today. */
export function viewText({ ventet, offentliggjortSenest, indførtSenest }: Lovsyn): Tekst {
  const parts: Tekst[] = []
  if (ventet) parts.push(tekst('med det, der ventes', 'with what is expected'))
  if (offentliggjortSenest !== undefined) {
    const day = dayText(offentliggjortSenest)
    parts.push(tekst(`som offentliggjort senest ${day}`, `as published by ${day}`))
  }
  if (indførtSenest !== undefined) {
    const day = dayText(indførtSenest)
    parts.push(tekst(`som indført her senest ${day}`, `as entered here by ${day}`))
  }
  if (parts.length === 0) return tekst('', '')
  return tekst(
    ` (loven ${parts.map((p) => p.da).join(', ')})`,
    ` (the law ${parts.map((p) => p.en).join(', ')})`,
  )
}
