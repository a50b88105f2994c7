import { type Hjemmel, STEDDELE, type Sted, stedText } from './source.ts'
import type { Sprog } from './text.ts'

const WRITTEN: readonly (readonly [keyof Sted, RegExp])[] = [
  ['paragraf', /^§ (.+)$/],
  ['stk', /^stk\. (\S+)$/],
  ['nr', /^(?:nr\. )?(\d\S*)$/],
  ['litra', /^litra (\S+)$/],
  ['pkt', /^(\d+(?:\.-\d+)?)\. pkt\.$/],
]

/**
 * The place that the number of a requirement says: "3" (no. 3), "stk. 2", "stk. 1, nr. 2", "1. pkt.", or the whole of it
 * from the paragraph sign on.
 * Undefined for what is no place.
 */
export function stedOf(nr: string): Sted | undefined {
  const found: { -readonly [part in keyof Sted]: string } = {}
  for (const written of nr.split(', ')) {
    const [part, value] =
      WRITTEN.map(([name, form]) => [name, form.exec(written)?.[1]] as const).find(([, v]) => v) ?? []
    if (part === undefined || value === undefined) return undefined
    found[part] = value
  }
  return found
}

/** The number of a requirement as it stands in its list: "nr. 3", "stk. 2". */
export const kravNr = (nr: string, sprog: Sprog): string => stedText(stedOf(nr) ?? {}, sprog)

/**
 * The reference of a requirement, by its number, in a rule that stands at a place: what the number says goes for the
 * rest of the reference. Undefined where that would mislead: a number in a range of subsections is in none of them.
 */
export function kravHjemmel(at: Hjemmel, nr: string): Hjemmel | undefined {
  const sted = stedOf(nr) ?? {}
  const first = STEDDELE.findIndex((part) => sted[part] !== undefined)
  const kept = STEDDELE.slice(0, first)
  if (first < 0 || kept.some((part) => at[part]?.includes('-'))) return undefined
  const before = Object.fromEntries(
    kept.flatMap((part) => (at[part] === undefined ? [] : [[part, at[part]]])),
  )
  return { lov: at.lov, paragraf: at.paragraf, ...before, ...sted }
}
