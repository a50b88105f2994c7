import { addDays, type Day } from '@sagsvej/calendar'
import type { Forløb, Sygdomsstykke, Tællepunkt, Tælling } from '@sagsvej/casework'

/** Days that count on a day. Between two points the slope is even, so the value between them is whole and exact. */
export function taltPå({ punkter }: Tælling, dag: Day): number | undefined {
  const after = punkter.findIndex((p) => p.dag >= dag)
  const [a, b] = [punkter[after - 1], punkter[after]]
  if (!b) return undefined
  if (b.dag === dag) return b.dage
  return a && Math.round(a.dage + ((b.dage - a.dage) * (dag - a.dag)) / (b.dag - a.dag))
}

/** The ramp up to a day and from it on; the day itself ends the one and begins the other. */
export function delVed(
  tælling: Tælling,
  dag: Day,
): { readonly før: readonly Tællepunkt[]; readonly efter: readonly Tællepunkt[] } {
  const dage = taltPå(tælling, dag)
  const here = dage === undefined ? [] : [{ dag, dage }]
  return {
    før: [...tælling.punkter.filter((p) => p.dag < dag), ...here],
    efter: [...here, ...tælling.punkter.filter((p) => p.dag > dag)],
  }
}

/** For each spell of sickness: the days from its first until one counts. */
export function tællerIkke({ sygdom, til }: Forløb, { punkter }: Tælling): readonly Spell[] {
  return spells(sygdom).flatMap(({ from, to }) => {
    const end = to < til ? to : til
    const rising = punkter.findIndex((p, i) => {
      const before = punkter[i - 1]
      return before !== undefined && p.dag >= from && p.dage > before.dage
    })
    const before = punkter[rising - 1]
    const last = before && before.dag < end ? before.dag : end
    return last >= from ? [{ from, to: last }] : []
  })
}

interface Spell {
  readonly from: Day
  readonly to: Day
}

/** Pieces that follow on each other are one spell. */
function spells(sygdom: readonly Sygdomsstykke[]): readonly Spell[] {
  const found: Spell[] = []
  for (const { from, to } of sygdom) {
    const last = found.at(-1)
    if (last && from <= addDays(last.to, 1)) found[found.length - 1] = { from: last.from, to }
    else found.push({ from, to })
  }
  return found
}
