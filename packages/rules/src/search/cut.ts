/** What can be told of a test while a number lies between two, both included; undefined while that is not one thing. */
export type Verdict = (low: number, high: number) => unknown

/** The first of the upper part, and whether the test is decided in one of the two. */
export interface Snit {
  readonly at: number
  readonly decides: boolean
}

/**
 * Where to part the whole numbers from `low` to `high`: the first of the upper part. It is where the test stops being
 * decided as at one of the ends, found by halving, so that it does not matter whether the fact is compared as it is or
 * inside a sum; in the middle where neither end decides anything.
 */
export function cutIn(low: number, high: number, verdict: Verdict): Snit {
  const fromLow = endOfLow(low, high, verdict)
  const fromHigh = startOfHigh(low, high, verdict)
  if (fromLow === undefined && fromHigh === undefined) return { at: middle(low, high), decides: false }
  const below = fromLow === undefined ? 0 : fromLow - low
  const above = fromHigh === undefined ? 0 : high - fromHigh + 1
  return { at: (below >= above ? fromLow : fromHigh) as number, decides: true }
}

/** The first number that is not decided as the lowest is. */
function endOfLow(low: number, high: number, verdict: Verdict): number | undefined {
  const at = verdict(low, low)
  if (at === undefined) return undefined
  return firstIn(low, high, (n) => verdict(low, n) !== at)
}

/** The first number from which all are decided as the highest is. */
function startOfHigh(low: number, high: number, verdict: Verdict): number | undefined {
  const at = verdict(high, high)
  if (at === undefined) return undefined
  return firstIn(low, high, (n) => verdict(n, high) === at)
}

/** The first number above `low` of which it holds, when it holds of `high` and of all above the first. */
function firstIn(low: number, high: number, holds: (n: number) => boolean): number {
  let [no, yes] = [low, high]
  while (yes - no > 1) {
    const between = middle(no, yes)
    if (holds(between)) yes = between
    else no = between
  }
  return yes
}

export const middle = (low: number, high: number): number => low + Math.max(1, Math.floor((high - low) / 2))
