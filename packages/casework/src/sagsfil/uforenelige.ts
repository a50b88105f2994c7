import { uforeneligeVærdier } from '@sagsvej/law'
import type { Faktum, Value } from '@sagsvej/rules'
import { readVærdi, under } from '@sagsvej/rules/read'
import type { Lovkatalog } from '../lovkatalog.ts'
import type { Fejl } from './fejl.ts'
import type { FaktumIFil } from './indhold.ts'

/**
 * The pairs of a case file that no case can have together, by what was known last of each fact. A fact that changes in time is left alone: which of its
 * values stands against which of another cannot be told. What could not be read is undefined.
 */
export function uforeneligeFakta(
  entries: readonly (FaktumIFil | undefined)[],
  lov: Lovkatalog,
): readonly Fejl[] {
  const last = new Map<string, number>()
  const changing = new Set<string>()
  for (const [i, entry] of entries.entries()) {
    if (!entry) continue
    if (entry.gaelderFra !== undefined || entry.gaelderTil !== undefined) changing.add(entry.faktum)
    const before = entries[last.get(entry.faktum) ?? -1]
    if (!before || before.kendtFra <= entry.kendtFra) last.set(entry.faktum, i)
  }
  const known = (faktum: Faktum): Value | undefined => {
    const entry = entries[last.get(faktum.nøgle) ?? -1]
    if (!entry || changing.has(faktum.nøgle)) return undefined
    const read = readVærdi(faktum, entry.vaerdi, lov)
    return read.ok ? read.værdi : undefined
  }
  return uforeneligeVærdier(lov, known, ({ nøgle }) => under(under('/fakta', last.get(nøgle) ?? 0), 'vaerdi'))
}
