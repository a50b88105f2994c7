/**
 * What a row aims at: a ratio to something else, or an amount that must not be passed. A ratio is of speeds where it
 * must be at least so much, of times where it may be at most so much.
 */
export type Target =
  | { readonly atLeast: number; readonly of: string }
  | { readonly atMost: number; readonly of: string }
  | { readonly budget: number; readonly unit: 'ms' | 's' | 'B' }

/** What is measured of packages from the registry. */
export type PeerMeasure = 'single' | 'explained' | 'population' | 'memory' | 'build'

/** One line of the table. */
export interface Row {
  readonly row: string
  /** Compared with the target; of a budget, the share of it that was used. */
  readonly ratio: number
  readonly target?: Target
  /** The amount, where the target is one. */
  readonly figure?: string
  /** The measure of the peers that stands beside it, and what we took of the same (see `PeerRow`). */
  readonly peers?: { readonly measure: PeerMeasure; readonly took: number }
  readonly note?: string
}

/** What a peer took: times as long, or as much, as the hand-written version; to build, milliseconds. */
export interface PeerRow {
  readonly peer: string
  readonly took: Readonly<Partial<Record<PeerMeasure, number>>>
  readonly note?: string
}

/** A row as it stands in `results/`. */
export interface Result {
  readonly row: string
  readonly ratio: number
  readonly figure?: string
  readonly target: string
  /** Missing where nothing is aimed at. */
  readonly met?: boolean
  readonly command: string
  /** The best of the peers, and how many times as long or as much as ours it takes. */
  readonly peer: { readonly name: string; readonly ratio: number } | null
  readonly note?: string
}

/** A row against an amount: milliseconds, seconds or bytes. */
export const budgetRow = (
  row: string,
  amount: number,
  target: { readonly budget: number; readonly unit: 'ms' | 's' | 'B' },
  more: Pick<Row, 'note' | 'peers'> = {},
): Row => ({
  row,
  ratio: amount / target.budget,
  figure: `${amount < 10 ? amount.toPrecision(2) : Math.round(amount)} ${target.unit}`,
  target,
  ...more,
})

const targetText = (target: Target): string => {
  if ('atLeast' in target) return `at least ${target.atLeast} x ${target.of}`
  if ('atMost' in target) return `at most ${target.atMost} x ${target.of}`
  return `at most ${target.budget} ${target.unit}`
}

const isMet = (ratio: number, target: Target): boolean => {
  if ('atLeast' in target) return ratio >= target.atLeast
  return ratio <= ('atMost' in target ? target.atMost : 1)
}

export function resultOf(
  { row, ratio, figure, target, peers, note }: Row,
  command: string,
  peerRows: readonly PeerRow[],
): Result {
  return {
    row,
    ratio: rounded(ratio),
    ...(figure ? { figure } : {}),
    target: target ? targetText(target) : 'reported',
    ...(target ? { met: isMet(ratio, target) } : {}),
    command,
    peer: peers ? bestPeer(peers, peerRows) : null,
    ...(note ? { note } : {}),
  }
}

const rounded = (ratio: number): number => Number(ratio.toPrecision(3))

function bestPeer({ measure, took }: NonNullable<Row['peers']>, rows: readonly PeerRow[]): Result['peer'] {
  const measured = rows.flatMap(({ peer, took: all }) => {
    const theirs = all[measure]
    return theirs === undefined ? [] : [{ name: peer, ratio: rounded(theirs / took) }]
  })
  const [best] = measured.sort((a, b) => a.ratio - b.ratio)
  return best ?? null
}
