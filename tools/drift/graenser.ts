import { formatDay, isNever } from '@sagsvej/calendar'
import type { Bestemmelse, Sikkerhed } from '@sagsvej/rules'
import type { Drevet } from './love.ts'

/** A version of a provision of ours that stands in a paragraph; `til` undefined while in force. Days are ISO. */
export interface Version {
  readonly id: string
  readonly fra: string
  readonly til: string | undefined
  readonly sikkerhed: Sikkerhed
  readonly først: boolean
}

/**
 * The versions of the law that stand in each paragraph of an act. A provision that moved to another paragraph counts
 * in both, with all its versions: the day it moved is a boundary of each.
 */
export function versionerPrParagraf(
  alle: readonly Bestemmelse[],
  lov: Drevet,
): ReadonlyMap<string, readonly Version[]> {
  const found = new Map<string, Version[]>()
  for (const b of alle) {
    const versions = b.versioner.map((v, i) => ({
      id: b.id,
      fra: formatDay(v.fra),
      til: isNever(v.til) ? undefined : formatDay(v.til),
      sikkerhed: v.sikkerhed,
      først: i === 0,
    }))
    const cited = b.versioner.flatMap((v, i) => {
      const { fra = '', til } = versions[i] ?? {}
      const within = (lov.til === '-' || fra <= lov.til) && (lov.fra === '-' || til === undefined || til >= lov.fra)
      return v.hjemmel.lov.kort === lov.kort && within ? [v.hjemmel.paragraf] : []
    })
    for (const paragraf of new Set(cited)) found.set(paragraf, [...(found.get(paragraf) ?? []), ...versions])
  }
  return found
}

/** The short names of every act the law cites. */
export const citeredeLove = (alle: readonly Bestemmelse[]): ReadonlySet<string> =>
  new Set(alle.flatMap((b) => [...b.versioner, ...b.overgange].map((v) => v.hjemmel.lov.kort)))
