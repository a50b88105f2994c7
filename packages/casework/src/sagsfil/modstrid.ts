import { FIRST_DAY, NEVER, overlaps, type Period, parseDay } from '@sagsvej/calendar'
import { sameJson, under } from '@sagsvej/rules/read'
import type { Fejl } from './fejl.ts'
import { modstrid } from './fejltekst.ts'
import type { FaktumIFil, SkønIFil } from './indhold.ts'

/**
 * Two values of one fact, known since the same day and valid at the same time: nothing says which of them holds.
 * (Known since different days, the later corrects the earlier.) What could not be read is undefined.
 */
export function modstridendeFakta(entries: readonly (FaktumIFil | undefined)[]): readonly Fejl[] {
  return contradictions(
    entries,
    '/fakta',
    (entry) => entry.faktum,
    (a, b) =>
      a.kendtFra === b.kendtFra && overlaps(validity(a), validity(b)) && !sameJson(a.vaerdi, b.vaerdi),
  )
}

/** Two answers to one judgement, known since the same day. */
export function modstridendeSkøn(entries: readonly (SkønIFil | undefined)[]): readonly Fejl[] {
  return contradictions(
    entries,
    '/skoen',
    (entry) => entry.skoen,
    (a, b) => a.kendtFra === b.kendtFra && a.vaerdi !== b.vaerdi,
  )
}

function contradictions<T extends { readonly kendtFra: string }>(
  entries: readonly (T | undefined)[],
  list: string,
  nameOf: (entry: T) => string,
  clash: (a: T, b: T) => boolean,
): readonly Fejl[] {
  return entries.flatMap((mine, i) => {
    if (!mine) return []
    const name = nameOf(mine)
    const other = entries.findIndex(
      (e, j) => j < i && e !== undefined && nameOf(e) === name && clash(e, mine),
    )
    if (other === -1) return []
    const [pointer, ogVed] = [under(list, i), under(list, other)]
    return [{ ...modstrid(name, mine.kendtFra, pointer, ogVed), pointer, ogVed }]
  })
}

const validity = ({ gaelderFra, gaelderTil }: FaktumIFil): Period => ({
  from: gaelderFra === undefined ? FIRST_DAY : parseDay(gaelderFra),
  to: gaelderTil === undefined ? NEVER : parseDay(gaelderTil),
})
