import { type Day, isNever } from '@sagsvej/calendar'

/** Days to places on a line from `venstre` to `højre`. Days outside the picture land on its edge. */
export interface Skala {
  /** Where a day begins. */
  readonly start: (dag: Day) => number
  /** Where a day ends. A period that never ends stops at the edge. */
  readonly slut: (dag: Day) => number
  readonly midt: (dag: Day) => number
  readonly viser: (dag: Day) => boolean
  /** Width of one day. */
  readonly perDag: number
}

export function skala(fra: Day, til: Day, venstre: number, højre: number): Skala {
  const perDag = (højre - venstre) / (til - fra + 1)
  const at = (day: Day, part: number): number => {
    if (isNever(day) || day > til) return højre
    return day < fra ? venstre : venstre + (day - fra + part) * perDag
  }
  return {
    start: (dag) => at(dag, 0),
    slut: (dag) => at(dag, 1),
    midt: (dag) => at(dag, 0.5),
    viser: (dag) => fra <= dag && dag <= til,
    perDag,
  }
}
