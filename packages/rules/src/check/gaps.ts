import { type Day, dayFromNumber, LAST_DAY } from '@sagsvej/calendar'
import type { Lovsyn, Stykke, Tidsbundet } from '../in-force.ts'
import { viewsOf } from './views.ts'

/** Days on which nothing governs in a view of the law. `til` undefined: nothing comes after them. */
export interface Gap {
  readonly syn: Lovsyn
  readonly fra: Day
  readonly til?: Day
}

/**
 * The gaps between what governs and after it, each once, in the first view it stands in. What was still to come in a
 * view of the past is no gap in it: it had yet to be known.
 */
export function gapsIn(all: readonly Tidsbundet[]): readonly Gap[] {
  const found = new Map<string, Gap>()
  for (const { syn, set, stykker } of viewsOf(all)) {
    for (const gap of between(stykker)) {
      if (set !== undefined && gap.fra > set) continue
      const key = `${gap.fra} ${gap.til}`
      if (!found.has(key)) found.set(key, { syn, ...gap })
    }
  }
  return [...found.values()]
}

function between(stykker: readonly Stykke<Tidsbundet>[]): readonly Omit<Gap, 'syn'>[] {
  return stykker.flatMap((stykke, i) => {
    if (stykke.til >= LAST_DAY) return []
    const next = stykker[i + 1]
    const fra = dayFromNumber(stykke.til + 1)
    if (!next) return [{ fra }]
    return next.fra > fra ? [{ fra, til: dayFromNumber(next.fra - 1) }] : []
  })
}
