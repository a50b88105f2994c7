import { type Day, dayFromNumber } from '@sagsvej/calendar'
import { inForce, type Lovsyn, type Stykke, type Tidsbundet } from '../in-force.ts'

/** A view of some dated law, and what governs when in it. `set`: the day it is seen from, none for that of today. */
export interface Udsigt<T> {
  readonly syn: Lovsyn
  readonly set?: Day
  readonly stykker: readonly Stykke<T>[]
}

/**
 * The views of the law in which these differ: as of today first, then with what is expected, then as it was known the
 * day before, and on, each day on which something of it became known.
 */
export function viewsOf<T extends Tidsbundet>(all: readonly T[]): readonly Udsigt<T>[] {
  const found = new Map<string, Udsigt<T>>()
  for (const syn of candidates(all)) {
    const stykker = inForce(all, syn)
    const key = stykker.map(({ fra, til, gælder }) => `${fra} ${til} ${all.indexOf(gælder)}`).join()
    const days = [syn.offentliggjortSenest, syn.indførtSenest].filter((day) => day !== undefined)
    const set = days.length === 0 ? {} : { set: dayFromNumber(Math.min(...days)) }
    if (!found.has(key)) found.set(key, { syn, ...set, stykker })
  }
  return [...found.values()]
}

function candidates(all: readonly Tidsbundet[]): readonly Lovsyn[] {
  const around = (day: Day | undefined) => (day === undefined ? [] : [dayFromNumber(day - 1), day])
  const known = (part: 'offentliggjort' | 'indført') =>
    all.flatMap(({ kendt }) => around(kendt?.[part])).sort((a, b) => b - a)
  const expected: readonly Lovsyn[] = all.some(({ sikkerhed }) => sikkerhed === 'ventet')
    ? [{}, { ventet: true }]
    : [{}]
  const published: readonly Lovsyn[] = [
    {},
    ...known('offentliggjort').map((day) => ({ offentliggjortSenest: day })),
  ]
  const entered: readonly Lovsyn[] = [{}, ...known('indført').map((day) => ({ indførtSenest: day }))]
  return entered.flatMap((b) => published.flatMap((a) => expected.map((c) => ({ ...c, ...a, ...b }))))
}
