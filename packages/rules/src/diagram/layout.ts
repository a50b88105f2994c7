import { Graph, layout as layOut } from '@dagrejs/dagre'
import type { Arrow, Chart } from './chart.ts'
import { LABEL } from './label.ts'
import { type Measured, measure } from './measure.ts'
import { type Point, routes } from './route.ts'

/** A box with its top left corner. */
export interface PlacedBox extends Measured, Point {}

/** An arrow along its points; `label` is the middle of its word, where it has one. */
export interface PlacedArrow {
  readonly arrow: Arrow
  readonly points: readonly Point[]
  readonly label?: Point
}

export interface Placed {
  readonly width: number
  readonly height: number
  readonly boxes: readonly PlacedBox[]
  readonly arrows: readonly PlacedArrow[]
}

const MARGIN = 12
const SPACING = {
  align: 'UL',
  nodesep: 28,
  edgesep: 24,
  ranksep: 28,
  marginx: MARGIN,
  marginy: MARGIN,
} as const

/** Places the boxes of a chart from the top down: none overlap, no arrow passes through one, each arrow's word has room. */
export function place(chart: Chart): Placed {
  const graph = new Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'TB', ...SPACING })
  const measured = chart.boxes.map(measure)
  for (const { box, width, height } of measured) graph.setNode(box.id, { width, height })
  const arrows = fromTheLeft(chart)
  arrows.forEach((arrow, i) => {
    const label = arrow.taken ? { ...LABEL, labelpos: 'c' as const } : {}
    graph.setEdge(arrow.from, arrow.to, label, `${i}`)
  })
  // Ways that hardly ever meet need no search for the fewest crossings, and keep the order they are told in.
  layOut(graph, { disableOptimalOrderHeuristic: true })
  const boxes = measured.map((one) => {
    const { x = 0, y = 0 } = graph.node(one.box.id)
    return { ...one, x: x - one.width / 2, y: y - one.height / 2 }
  })
  const found = arrows.map((arrow, i) => {
    const { points = [], x, y } = graph.edge(arrow.from, arrow.to, `${i}`)
    return { arrow, points, ...(x === undefined || y === undefined ? {} : { label: { x, y } }) }
  })
  const { width = 0, height = 0 } = graph.graph()
  return { width: Math.ceil(width), height: Math.ceil(height), boxes, arrows: routes(boxes, found) }
}

/**
 * The ways in their order from the left: of two ways from a box the longest first, so that it runs straight down; last
 * one that meets others, so that it does not cross what ends beside it.
 */
function fromTheLeft({ boxes, arrows }: Chart): readonly Arrow[] {
  const longest = new Map<string, number>()
  for (const { id } of boxes.toReversed()) {
    const next = arrows.filter(({ from }) => from === id).map(({ to }) => longest.get(to) ?? 0)
    longest.set(id, 1 + Math.max(0, ...next))
  }
  const meets = ({ to }: Arrow) => Number(arrows.filter((other) => other.to === to).length > 1)
  const length = ({ to }: Arrow) => longest.get(to) ?? 0
  return [...arrows].sort((a, b) => meets(a) - meets(b) || length(b) - length(a))
}
