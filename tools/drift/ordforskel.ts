const NEAR = 8

/**
 * Two texts word by word: what went as `[-...-]`, what came as `{+...+}`, and a few words around each, the rest as `…`.
 */
export function ordforskel(before: string, after: string): string {
  const [old, next] = [before.split(' '), after.split(' ')]
  const lengths = commonLengths(old, next)
  const parts: { kind: 'same' | 'gone' | 'came'; words: string[] }[] = []
  const add = (kind: 'same' | 'gone' | 'came', word: string) => {
    const last = parts.at(-1)
    if (last?.kind === kind) last.words.push(word)
    else parts.push({ kind, words: [word] })
  }
  let [i, j] = [0, 0]
  while (i < old.length || j < next.length) {
    const [a, b] = [old[i], next[j]]
    if (a !== undefined && a === b) {
      add('same', a)
      i++
      j++
    } else if (b === undefined || (a !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      add('gone', a ?? '')
      i++
    } else {
      add('came', b)
      j++
    }
  }
  return parts
    .map(({ kind, words }, n) => {
      if (kind === 'gone') return `[-${words.join(' ')}-]`
      if (kind === 'came') return `{+${words.join(' ')}+}`
      const [head, tail] = [
        n === 0 ? [] : words.slice(0, NEAR),
        n === parts.length - 1 ? [] : words.slice(-NEAR),
      ]
      return words.length <= head.length + tail.length ? words.join(' ') : [...head, '…', ...tail].join(' ')
    })
    .join(' ')
}

const at = (table: readonly Uint16Array[], i: number, j: number): number => table[i]?.[j] ?? 0

/** For each pair of places, how many words the rests have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    const row = table[i]
    if (!row) continue
    for (let j = b.length - 1; j >= 0; j--)
      row[j] =
        a[i] === b[j] ? at(table, i + 1, j + 1) + 1 : Math.max(at(table, i + 1, j), at(table, i, j + 1))
  }
  return table
}
