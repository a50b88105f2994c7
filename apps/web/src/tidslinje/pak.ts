/** Something to be labelled at a place on the line. */
export interface Mærkat {
  readonly x: number
  /** Half the width of the symbol that stands at `x`. */
  readonly symbol: number
  /** Widths of the texts that will do, at least one, the preferred one first. */
  readonly bredder: readonly [number, ...number[]]
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

/** From one place on the line to another. */
export interface Spand {
  readonly fra: number
  readonly til: number
}

const GAP = 6

/**
 * Places labels in rows so that none covers another: to the right of its symbol, at the edge to the left. All texts
 * but a label's last keep within `rækker` rows; the last, the shortest, goes into as many rows as it takes, and only
 * once every label has tried the text before it. The rightmost is placed first, so that lines down to the outer rows
 * do not cross text.
 */
export function pak(labels: readonly Mærkat[], bredde: Spand, rækker: number): readonly Placering[] {
  const rows: Spand[][] = []
  const placed = new Map<number, Placering>()
  const order = [...labels.entries()].sort(([i, a], [j, b]) => b.x - a.x || j - i)
  const choices = Math.max(0, ...labels.map((label) => label.bredder.length))
  for (let valg = 0; valg < choices; valg += 1) {
    for (const [i, label] of order) {
      const place = placed.has(i) ? undefined : placeFor(label, valg, bredde, rækker, rows)
      if (!place) continue
      rows[place.række] = [...(rows[place.række] ?? []), place]
      placed.set(i, place)
    }
  }
  return labels.flatMap((_, i) => placed.get(i) ?? [])
}

function placeFor(
  { x, symbol, bredder }: Mærkat,
  valg: number,
  bredde: Spand,
  rækker: number,
  rows: readonly (readonly Spand[])[],
): Placering | undefined {
  const width = bredder[valg]
  if (width === undefined) return undefined
  const last = valg === bredder.length - 1
  const right = { side: 'højre' as const, fra: x - symbol, til: x + symbol + width }
  const left = { side: 'venstre' as const, fra: x - symbol - width, til: x + symbol }
  const box = right.til <= bredde.til || left.fra < bredde.fra ? right : left
  if (box.til > bredde.til && !last) return undefined
  const limit = last ? rows.length + 1 : rækker
  for (let række = 0; række < limit; række += 1) {
    if (isFree(box, rows[række] ?? [])) return { række, valg, ...box }
  }
  return undefined
}

const isFree = (box: Spand, taken: readonly Spand[]): boolean =>
  taken.every((other) => box.til + GAP <= other.fra || other.til + GAP <= box.fra)
