/** Something to be labelled at a place on the line. */
export interface Mærkat {
  readonly x: number
  /** Half the width of the symbol that stands at `x`. */
  readonly symbol: number
  /** Widths of the texts that will do, the preferred one first. */
  readonly bredder: readonly number[]
}

export interface Placering {
  /** 0 is the row nearest the line. */
  readonly række: number
  /** Which of the texts there was room for. */
  readonly valg: number
  readonly side: 'højre' | 'venstre'
  readonly fra: number
  readonly til: number
}

interface Spand {
  readonly fra: number
  readonly til: number
}

const GAP = 6

/**
 * Places labels in rows so that none covers another: to the right of its symbol, at the edge to the left. All texts
 * but the last keep within `rækker` rows; the last, the shortest, goes into as many rows as it takes. The rightmost
 * is placed first, so that lines down to the outer rows do not cross text.
 */
export function pak(labels: readonly Mærkat[], bredde: Spand, rækker: number): readonly Placering[] {
  const rows: Spand[][] = []
  const placed: Placering[] = []
  const order = labels.map((_, i) => i).sort((a, b) => (labels[b]?.x ?? 0) - (labels[a]?.x ?? 0) || b - a)
  for (const i of order) {
    const label = labels[i]
    if (!label) continue
    const place = placeFor(label, bredde, rækker, rows)
    rows[place.række] = [...(rows[place.række] ?? []), place]
    placed[i] = place
  }
  return placed
}

function placeFor(
  { x, symbol, bredder }: Mærkat,
  bredde: Spand,
  rækker: number,
  rows: readonly (readonly Spand[])[],
): Placering {
  const last = bredder.length - 1
  for (const [valg, width] of bredder.entries()) {
    const right = { side: 'højre' as const, fra: x - symbol, til: x + symbol + width }
    const left = { side: 'venstre' as const, fra: x - symbol - width, til: x + symbol }
    const box = right.til <= bredde.til || (valg === last && left.fra < bredde.fra) ? right : left
    if (box.fra < bredde.fra && valg < last) continue
    const limit = valg < last ? rækker : rows.length + 1
    for (let række = 0; række < limit; række += 1) {
      if (isFree(box, rows[række] ?? [])) return { række, valg, ...box }
    }
  }
  throw new RangeError('a label without a text cannot be placed')
}

const isFree = (box: Spand, taken: readonly Spand[]): boolean =>
  taken.every((other) => box.til + GAP <= other.fra || other.til + GAP <= box.fra)
