import type { Bestemmelse, Hjemmel } from '@sagsvej/rules'

interface Søgt {
  readonly lov: string
  readonly paragraf: string
  readonly stk: string | undefined
  readonly nr: string | undefined
}

/** "SDL § 24, stk. 1, nr. 2", "sygedagpengeloven § 24" or "SDL 24 a"; undefined when it reads as none of these. */
function readReference(text: string): Søgt | undefined {
  const match =
    /^\s*(.+?)\s*(?:§+\s*|\s)(\d+(?:\s?[a-z])?)(?:\s*,?\s*(?:stk|subs)\.?\s*(\d+))?(?:\s*,?\s*(?:nr|no)\.?\s*(\d+))?\s*$/i.exec(
      text,
    )
  const [, lov, paragraf, stk, nr] = match ?? []
  if (lov === undefined || paragraf === undefined) return undefined
  return { lov: lov.toLowerCase(), paragraf: paragraf.replace(/^(\d+)\s?/, '$1 ').trim(), stk, nr }
}

/** "3-4" covers 3 and 4. */
function covers(written: string | undefined, asked: string | undefined): boolean {
  if (asked === undefined) return true
  if (written === undefined) return false
  const [first, last = first] = written.split('-')
  return Number(first) <= Number(asked) && Number(asked) <= Number(last)
}

const isAt = (h: Hjemmel, søgt: Søgt): boolean =>
  [h.lov.kort, h.lov.navn.da, h.lov.navn.en].some((name) => name.toLowerCase() === søgt.lov) &&
  h.paragraf.toLowerCase() === søgt.paragraf.toLowerCase() &&
  covers(h.stk, søgt.stk) &&
  covers(h.nr, søgt.nr)

/** The provisions a reference names, by id or by a paragraph any of their versions stands in. Empty when there are none. */
export function findBestemmelser(all: readonly Bestemmelse[], reference: string): readonly Bestemmelse[] {
  const byId = all.filter((b) => b.id.toLowerCase() === reference.trim().toLowerCase())
  if (byId.length > 0) return byId
  const søgt = readReference(reference)
  if (!søgt) return []
  return all.filter((b) => [...b.versioner, ...b.overgange].some((v) => isAt(v.hjemmel, søgt)))
}
