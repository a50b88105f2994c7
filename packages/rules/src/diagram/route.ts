import { LABEL } from './label.ts'
import type { PlacedArrow, PlacedBox } from './layout.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A row of the picture: boxes, and bends of arrows, with their middle at one height. */
interface Row {
  readonly middle: number
  readonly half: number
}

/** How far in from a box's corner an arrow begins or ends. */
const CORNER = 16

/**
 * The arrows drawn with right angles only, turning between the rows of boxes, so that none runs through a box: the
 * layout gives the place in each row that an arrow passes, on slanted lines.
 */
export function routes(boxes: readonly PlacedBox[], arrows: readonly PlacedArrow[]): readonly PlacedArrow[] {
  const rows = rowsOf(boxes, arrows)
  return arrows.map((one) => {
    const from = boxes.find(({ box }) => box.id === one.arrow.from)
    const to = boxes.find(({ box }) => box.id === one.arrow.to)
    return from && to ? { ...one, points: route(from, to, one.points, rows) } : one
  })
}

function rowsOf(boxes: readonly PlacedBox[], arrows: readonly PlacedArrow[]): readonly Row[] {
  const halves = new Map<number, number>()
  const note = (middle: number, half: number) => {
    const row = Math.round(middle)
    halves.set(row, Math.max(half, halves.get(row) ?? 0))
  }
  for (const { y, height } of boxes) note(y + height / 2, height / 2)
  for (const { label, points } of arrows) {
    if (label) note(label.y, LABEL.height / 2)
    for (const { y } of points.slice(1, -1)) note(y, 0)
  }
  return [...halves].map(([middle, half]) => ({ middle, half }))
}

const nearest = (rows: readonly Row[], y: number): Row =>
  rows.reduce((best, row) => (Math.abs(row.middle - y) < Math.abs(best.middle - y) ? row : best), {
    middle: y,
    half: 0,
    ...rows[0],
  })

const within = (x: number, { x: left, width }: PlacedBox): number =>
  Math.min(Math.max(x, left + CORNER), left + width - CORNER)

function route(
  from: PlacedBox,
  to: PlacedBox,
  points: readonly Point[],
  rows: readonly Row[],
): readonly Point[] {
  const bends = points.slice(1, -1)
  const first = bends[0]?.x ?? to.x + to.width / 2
  const last = bends.at(-1)?.x ?? within(first, from)
  const stops = [
    { x: within(first, from), y: from.y + from.height / 2 },
    ...bends,
    { x: within(last, to), y: to.y + to.height / 2 },
  ]
  const turns = stops.slice(1).flatMap((stop, i) => {
    const before = stops[i] ?? stop
    if (Math.abs(before.x - stop.x) < 0.5) return []
    const [above, below] = [nearest(rows, before.y), nearest(rows, stop.y)]
    const y = (above.middle + above.half + below.middle - below.half) / 2
    return [
      { x: before.x, y },
      { x: stop.x, y },
    ]
  })
  const [start, end] = [stops[0], stops.at(-1)]
  if (!start || !end) return points
  return [{ x: start.x, y: from.y + from.height }, ...turns, { x: end.x, y: to.y }]
}
