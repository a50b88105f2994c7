import { type Day, NEVER } from '@sagsvej/calendar'
import { inForceOn, type Lovsyn, type Tidsbundet } from './in-force.ts'
import type { Kilde } from './source.ts'
import type { Tekst } from './text.ts'
import type { Enhed } from './units.ts'

/**
 * One dated amount, in steps of the rate's unit. `til` is NEVER while open. `virkning`: the same amount may take effect
 * on other days for some uses, each named (for running cases, for what is paid by the week).
 */
export interface SatsRække extends Tidsbundet {
  readonly id: string
  readonly steps: number
  readonly virkning?: Readonly<Record<string, { readonly fra: Day; readonly til: Day }>>
  readonly kilder: readonly Kilde[]
  readonly formel?: string
  readonly note?: string
}

/**
 * A series of dated amounts. A day without a row has no known amount. `næste`: why the amount that follows the last one
 * is not here yet, and the last day on which that is in order. `ubrugt`: why no provision reads it.
 */
export interface Sats {
  readonly nøgle: string
  readonly enhed: Enhed
  readonly navn: Tekst
  readonly næste?: { readonly grund: Tekst; readonly senest: Day }
  readonly ubrugt?: Tekst
  readonly rækker: readonly SatsRække[]
}

const inUse = new WeakMap<readonly SatsRække[], Map<string, readonly SatsRække[]>>()

/**
 * The rows of a rate with the dates on which they take effect for a use: those named in `virkning` where a row has them,
 * else its own.
 */
export function rowsFor({ rækker }: Sats, virkning?: string): readonly SatsRække[] {
  if (virkning === undefined) return rækker
  const uses = inUse.get(rækker) ?? new Map<string, readonly SatsRække[]>()
  inUse.set(rækker, uses)
  const found = uses.get(virkning) ?? rækker.map((row) => ({ ...row, ...row.virkning?.[virkning] }))
  uses.set(virkning, found)
  return found
}

/** The rate's own dates (undefined), and each use for which a row names others. */
export const usesOf = ({ rækker }: Sats): readonly (string | undefined)[] => [
  undefined,
  ...new Set(rækker.flatMap(({ virkning }) => Object.keys(virkning ?? {}))),
]

/** The row in force on a day, or undefined: never the nearest year. */
export const rateOn = (sats: Sats, day: Day, syn?: Lovsyn, virkning?: string): SatsRække | undefined =>
  day === NEVER ? undefined : inForceOn(rowsFor(sats, virkning), day, syn)?.gælder
