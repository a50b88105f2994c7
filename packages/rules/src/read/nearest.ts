import { transliterate } from '../transliterate.ts'

/** The known name closest to one that is not known: at most a third of its letters away. */
export function nærmest(name: string, known: readonly string[]): string | undefined {
  const wanted = [...transliterate(name).toLowerCase()]
  let found: string | undefined
  let most = Math.max(1, Math.ceil(wanted.length / 3))
  for (const candidate of known) {
    const steps = distance(wanted, candidate.toLowerCase(), most)
    if (steps === undefined) continue
    found = candidate
    most = steps - 1
  }
  return found
}

/**
 * Letters to add, drop or change to make one word into the other (Levenshtein); undefined when they are more than `most`,
 * which is seen long before they are counted.
 */
function distance(a: readonly string[], b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (const [i, letter] of a.entries()) {
    const next = [i + 1]
    let least = i + 1
    for (let j = 0; j < b.length; j++) {
      const changed = (row[j] ?? 0) + (letter === b[j] ? 0 : 1)
      const steps = Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1)
      if (steps < least) least = steps
      next.push(steps)
    }
    if (least > most) return undefined
    row = next
  }
  const steps = row[b.length] ?? 0
  return steps <= most ? steps : undefined
}
