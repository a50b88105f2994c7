/** All ways to choose so many, in order. */
export function* choose<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  if (size === 0) yield []
  else {
    for (const [i, one] of all.entries()) {
      for (const rest of choose(all.slice(i + 1), size - 1)) yield [one, ...rest]
    }
  }
}
