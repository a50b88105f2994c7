import type { Aftryk, Tekst } from './aftryk.ts'

/** A change of a paragraph between two texts; `foer` undefined where it came, `efter` where it went. */
export interface Vindue {
  readonly paragraf: string
  readonly fra: Tekst
  readonly til: Tekst
  readonly foer: string | undefined
  readonly efter: string | undefined
}

/**
 * Every change of a paragraph. Texts that lack the paragraph between two that hold it are passed over: single paragraphs
 * are missing from some published files, and what was repealed and came again shows as one change, over both days.
 */
export function vinduer({ tekster, paragraffer }: Aftryk, paragraf: string): readonly Vindue[] {
  const hashes = paragraffer.get(paragraf) ?? []
  const held = hashes.flatMap((hash, i) => (hash === undefined ? [] : [i]))
  const [first = 0, last = 0] = [held[0], held.at(-1)]
  const steps: [number, number][] = held.slice(1).map((to, i) => [held[i] ?? 0, to])
  if (first > 0) steps.unshift([first - 1, first])
  if (last < tekster.length - 1) steps.push([last, last + 1])
  return steps.flatMap(([from, to]) => {
    const [fra, til, foer, efter] = [tekster[from], tekster[to], hashes[from], hashes[to]]
    return fra && til && foer !== efter ? [{ paragraf, fra, til, foer, efter }] : []
  })
}
