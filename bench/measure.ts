import type { Row } from './row.ts'

/** One thing measured against another: each does the same work once. */
export interface Pair {
  readonly measured: () => unknown
  readonly base: () => unknown
  readonly rounds: number
}

export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low = Number.NaN, high = Number.NaN] = [sorted[(sorted.length - 1) >> 1], sorted[middle]]
  return (low + high) / 2
}

/** Milliseconds. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/**
 * How many times as long the one takes as the other: the median of the ratios of rounds in which both ran, first one
 * and then the other in front, so that a machine that slows down slows both.
 */
export async function pairedRatio({ measured, base, rounds }: Pair): Promise<number> {
  for (let warm = 0; warm < 3; warm++) {
    await measured()
    await base()
  }
  const ratios: number[] = []
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) {
      const first = await timed(base)
      ratios.push((await timed(measured)) / first)
    } else {
      const first = await timed(measured)
      ratios.push(first / (await timed(base)))
    }
  }
  return median(ratios)
}

/**
 * Goes round all of them, so often that `calls` are made. The loop is made anew each time: one loop for several kinds of
 * work would be compiled for all of them together, and slow each down.
 */
export function round<T>(
  all: readonly T[],
  work: (one: T) => unknown,
  calls: number = all.length,
): () => unknown {
  const loop = `return () => {
    let last
    for (let call = 0; call < times; call++) for (let i = 0; i < all.length; i++) last = work(all[i])
    return last
  }`
  const times = Math.max(1, Math.round(calls / all.length))
  return new Function('all', 'work', 'times', loop)(all, work, times) as () => unknown
}

/** A benchmark runs in a process of its own and hands its rows to whoever started it, as one line of JSON. */
export const report = (rows: readonly Row[]): void => console.log(JSON.stringify(rows))

/** Shares of outcomes, for a note: a comparison in which all fall by the same requirement proves little. */
export function shares(outcomes: Iterable<string | number>): string {
  const counts = new Map<string | number, number>()
  let all = 0
  for (const outcome of outcomes) {
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
    all += 1
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a)
  return sorted.map(([outcome, n]) => `${outcome} ${Math.round((100 * n) / all)} %`).join(', ')
}
