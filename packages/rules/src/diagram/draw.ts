import type { Sprog } from '../text.ts'
import type { BoxKind } from './chart.ts'
import { TAKEN } from './describe.ts'
import { LABEL } from './label.ts'
import type { Placed, PlacedArrow, PlacedBox } from './layout.ts'
import { LINE_SIZE, PADDING, TITLE_SIZE } from './measure.ts'
import type { Point } from './route.ts'
import { element, text } from './svg.ts'

interface Look {
  readonly radius: number
  readonly stroke: number
  /** Dashes of the frame; without them it is whole. */
  readonly dashes?: string
}

/** Each kind of box has a frame of its own, so that colour carries nothing alone. */
const LOOK: Readonly<Record<BoxKind, Look>> = {
  start: { radius: 20, stroke: 2.5 },
  question: { radius: 4, stroke: 1.5 },
  judgement: { radius: 4, stroke: 2, dashes: '2 3' },
  step: { radius: 0, stroke: 1 },
  answer: { radius: 20, stroke: 1.5 },
  open: { radius: 4, stroke: 1.5, dashes: '7 4' },
}

/** What a picture is called, and the same in words. `id` begins the ids of both: unique on a page. */
export interface Caption {
  readonly id: string
  readonly title: string
  readonly description: readonly string[]
}

/** A placed chart as SVG. Colours are those of the text around it, unless a style sheet says otherwise by class. */
export function draw({ width, height, boxes, arrows }: Placed, caption: Caption, sprog: Sprog): string {
  const { id, title, description } = caption
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'diagram',
    role: 'img',
    'aria-labelledby': `${id}-titel`,
    'aria-describedby': `${id}-tekst`,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    fill: 'currentColor',
    'font-family': "'IBM Plex Sans', Arial, sans-serif",
    'font-size': LINE_SIZE,
  }
  return element(
    'svg',
    root,
    element('title', { id: `${id}-titel` }, text(title)),
    element('desc', { id: `${id}-tekst` }, text(description.join('\n'))),
    ...arrows.map(drawLine),
    ...boxes.map(drawBox),
    ...arrows.map((arrow) => drawLabel(arrow, sprog)),
  )
}

function drawBox({ box, x, y, width, height, lines }: PlacedBox): string {
  const { radius, stroke, dashes } = LOOK[box.kind]
  const frame = {
    x,
    y,
    width,
    height,
    rx: Math.min(radius, height / 2),
    fill: '#fff',
    stroke: 'currentColor',
    'stroke-width': stroke,
    ...(dashes === undefined ? {} : { 'stroke-dasharray': dashes }),
  }
  const ends = box.kind === 'answer' || box.kind === 'start' || box.kind === 'open'
  const at = (indent: number) =>
    ends ? { x: x + width / 2, 'text-anchor': 'middle' } : { x: x + PADDING + indent }
  const written = lines.map(({ text: line, bold, indent, baseline }) =>
    element(
      'text',
      { ...at(indent), y: y + baseline, ...(bold ? { 'font-weight': 600, 'font-size': TITLE_SIZE } : {}) },
      text(line),
    ),
  )
  return element('g', { class: `diagram-${CLASS[box.kind]}` }, element('rect', frame), ...written)
}

const CLASS: Readonly<Record<BoxKind, string>> = {
  start: 'start',
  question: 'spoergsmaal',
  judgement: 'skoen',
  step: 'trin',
  answer: 'svar',
  open: 'aaben',
}

const HEAD = 8

function drawLine({ points }: PlacedArrow): string {
  const [end, before] = [points.at(-1), points.at(-2)]
  if (!end || !before) return ''
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1
  const unit = { x: (end.x - before.x) / length, y: (end.y - before.y) / length }
  const neck = { x: end.x - unit.x * HEAD, y: end.y - unit.y * HEAD }
  const side = (by: number): Point => ({ x: neck.x - unit.y * by, y: neck.y + unit.x * by })
  const line = path([...points.slice(0, -1), neck])
  const head = `${path([end, side(HEAD / 2), side(-HEAD / 2)])}Z`
  return element(
    'g',
    { class: 'diagram-pil' },
    element('path', {
      d: line,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.5,
      'stroke-linejoin': 'round',
    }),
    element('path', { d: head }),
  )
}

const path = (points: readonly Point[]): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')

function drawLabel({ arrow, label }: PlacedArrow, sprog: Sprog): string {
  if (!label || arrow.taken === undefined) return ''
  const ground = { x: label.x - LABEL.width / 2, y: label.y - LABEL.height / 2, ...LABEL, fill: '#fff' }
  const word = { x: label.x, y: label.y + LINE_SIZE * 0.35, 'text-anchor': 'middle', 'font-weight': 600 }
  return element(
    'g',
    { class: 'diagram-ja-nej' },
    element('rect', ground),
    element('text', word, text(TAKEN[arrow.taken][sprog])),
  )
}
