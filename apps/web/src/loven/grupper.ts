import type { Bestemmelse, Hjemmel, Lov } from '@sagsvej/rules'

export interface Paragrafgruppe {
  readonly hjemmel: Hjemmel
  readonly bestemmelser: readonly Bestemmelse[]
}

export interface Lovgruppe {
  readonly lov: Lov
  readonly paragraffer: readonly Paragrafgruppe[]
}

const numeric = new Intl.Collator('da', { numeric: true })

/** Where a provision stands today, or stood last. */
export const standsAt = ({ versioner, overgange }: Bestemmelse): Hjemmel | undefined =>
  (versioner.at(-1) ?? overgange.at(-1))?.hjemmel

/** The provisions by act and paragraph: the act with most of them first, paragraphs in the order of the act. */
export function grupper(bestemmelser: readonly Bestemmelse[]): readonly Lovgruppe[] {
  const acts = new Map<
    string,
    { lov: Lov; paragraphs: Map<string, { hjemmel: Hjemmel; all: Bestemmelse[] }> }
  >()
  for (const bestemmelse of bestemmelser) {
    const at = standsAt(bestemmelse)
    if (!at) continue
    const act = acts.get(at.lov.kort) ?? { lov: at.lov, paragraphs: new Map() }
    acts.set(at.lov.kort, act)
    const hjemmel: Hjemmel = { lov: at.lov, paragraf: at.paragraf }
    const paragraph = act.paragraphs.get(at.paragraf) ?? { hjemmel, all: [] }
    act.paragraphs.set(at.paragraf, paragraph)
    paragraph.all.push(bestemmelse)
  }
  return [...acts.values()]
    .map(({ lov, paragraphs }) => ({
      lov,
      paragraffer: [...paragraphs.values()]
        .map(({ hjemmel, all }) => ({ hjemmel, bestemmelser: all }))
        .sort((a, b) => numeric.compare(a.hjemmel.paragraf, b.hjemmel.paragraf)),
    }))
    .sort((a, b) => size(b) - size(a) || numeric.compare(a.lov.kort, b.lov.kort))
}

const size = (group: Lovgruppe): number => group.paragraffer.reduce((n, p) => n + p.bestemmelser.length, 0)
