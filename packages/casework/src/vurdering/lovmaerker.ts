import type { Day } from '@sagsvej/calendar'
import type { Bestemmelse, Tekst, Trin } from '@sagsvej/rules'
import type { Lovmærke } from './types.ts'

/** The provisions that answers rest on, by id, in the order the answers come to them. */
export function brugt(trin: readonly Trin[], found: Set<string> = new Set()): ReadonlySet<string> {
  for (const { id, under } of trin) {
    found.add(id)
    brugt(under, found)
  }
  return found
}

/** The days within the picture on which a version begins of a provision that an answer rests on. */
export function lovmærker(
  bestemmelser: readonly Bestemmelse[],
  brugte: ReadonlySet<string>,
  fra: Day,
  til: Day,
): readonly Lovmærke[] {
  const byId = new Map(bestemmelser.map((b) => [b.id, b]))
  const days = new Map<Day, Tekst[]>()
  for (const id of brugte) {
    const { versioner = [], titel } = byId.get(id) ?? {}
    for (const { fra: from } of versioner.slice(1)) {
      if (titel && from > fra && from < til) days.set(from, [...(days.get(from) ?? []), titel])
    }
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([dag, titles]) => ({ dag, gældende: true, titel: changeText(titles) }))
}

const changeText = ([first, ...rest]: readonly Tekst[]): Tekst => ({
  da: `lovændring: ${first?.da ?? ''}${rest.length > 0 ? ` og ${rest.length} mere` : ''}`,
  en: `change of law: ${first?.en ?? ''}${rest.length > 0 ? ` and ${rest.length} more` : ''}`,
})
