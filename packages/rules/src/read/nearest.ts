import { transliterate } from '../transliterate.ts'

/** The known name closest to one that is not known: at most a third of its letters away. */
export function nærmest(name: string, known: readonly string[]): string | undefined {
  const wanted = transliterate(name).toLowerCase()
  const [best] = known
    .map((candidate) => ({ candidate, steps: distance(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps)
  return best && best.steps <= Math.max(1, Math.ceil(wanted.length / 3)) ? best.candidate : undefined
}

/** Letters to add, drop or change to make one word into the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const changed = (row[j] ?? 0) + (letter === b[j] ? 0 : 1)
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
