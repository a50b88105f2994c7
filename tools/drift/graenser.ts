import { formatDay, isNever } from '@sagsvej/calendar'
import type { Bestemmelse, Sikkerhed } from '@sagsvej/rules'
import { type Drevet, ligger } from './love.ts'

/** A version of a provision of ours that stands in a paragraph; `til` undefined while in force. Days are ISO. */
export interface Version {
  readonly id: string
  readonly fra: string
  readonly til: string | undefined
  readonly sikkerhed: Sikkerhed
  readonly først: boolean
}

/**
 * The versions of the law that stand in each paragraph of an act; where a short name was two acts in turn, the first
 * day of a version says which. A provision that moved counts in both paragraphs, with all its versions.
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
    const cited = b.versioner
      .filter((v) => v.hjemmel.lov.kort === lov.kort && ligger(formatDay(v.fra), lov.fra, lov.til))
      .map((v) => v.hjemmel.paragraf)
    for (const paragraf of new Set(cited)) found.set(paragraf, [...(found.get(paragraf) ?? []), ...versions])
  }
  return found
}

/** The versions that begin in a window, for whoever has to class it. */
export const begynderI = (
  { fra, til }: { readonly fra: { readonly dag: string }; readonly til: { readonly dag: string } },
  versioner: readonly Version[],
): readonly string[] =>
  versioner
    .filter((v) => !v.først && fra.dag < v.fra && v.fra <= til.dag)
    .map((v) => `${v.id} @${v.fra} ${v.sikkerhed}`)

/** The short names of every act the law cites. */
export const citeredeLove = (alle: readonly Bestemmelse[]): ReadonlySet<string> =>
  new Set(alle.flatMap((b) => [...b.versioner, ...b.overgange].map((v) => v.hjemmel.lov.kort)))
