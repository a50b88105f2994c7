/** One line of the report: what was measured, against what, and how many times as long it took. */
export interface Row {
  readonly what: string
  readonly against: string
  readonly ratio: number
  /** The most it may be. */
  readonly limit?: number
  readonly note?: string
}

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

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/**
 * How many times as long the one takes as the other: the median of the ratios of rounds in which both ran, first one
 * and then the other in front, so that a machine that slows down slows both.
 */
export async function pairedRatio({ measured, base, rounds }: Pair): Promise<number> {
  await measured()
  await base()
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

/** A benchmark runs in a process of its own and hands its rows to whoever started it, as one line of JSON. */
export const report = (rows: readonly Row[]): void => console.log(JSON.stringify(rows))
