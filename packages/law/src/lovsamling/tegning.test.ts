import { type Block, printProvision, type Sprog } from '@sagsvej/rules'
import {
  type Chart,
  chartOf,
  diagram,
  LINE_SIZE,
  type Placed,
  place,
  TITLE_SIZE,
  textWidth,
} from '@sagsvej/rules/diagram'
import { describe, expect, test } from 'vitest'
import { lov } from '../lov.ts'

interface Drawn {
  readonly name: string
  readonly chart: Chart
  readonly placed: Placed
  readonly svg: string
}

const draw = (sprog: Sprog): readonly Drawn[] =>
  lov.bestemmelser.flatMap((b) =>
    b.versioner.map((v, i) => {
      const chart = chartOf(b, v, sprog)
      const name = `${b.id} (${i + 1})`
      return { name, chart, placed: place(chart), svg: diagram(b, v, sprog) }
    }),
  )

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const rectangle = (a: { x: number; y: number }, b: { x: number; y: number }): Rectangle => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

const pairs = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const))

/** Reads an SVG tag by tag. @returns what is wrong with it as XML: nothing, when it is well-formed */
function malformed(svg: string): readonly string[] {
  const open: string[] = []
  const wrong: string[] = []
  const parts = /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>|([^<]+)|(<)/g
  for (const [, close, name = '', attributes = '', empty, text, stray] of svg.matchAll(parts)) {
    if (stray) wrong.push('a < that begins no tag')
    if (/&(?!(?:amp|lt|gt|quot);)/.test(`${text ?? ''}${attributes}`)) wrong.push('a & that begins no entity')
    if (close && open.pop() !== name) wrong.push(`</${name}> closes another`)
    if (name && !close && !empty) open.push(name)
  }
  return [...wrong, ...open]
}

const ENDS: ReadonlySet<string> = new Set(['answer', 'open'])

describe.each(['da', 'en'] as const)('hele loven tegnet (%s)', (sprog) => {
  const all = draw(sprog)

  test('the text of each box fits in it, and the boxes in the picture', () => {
    for (const { name, placed } of all) {
      for (const { box, x, y, width, height, lines } of placed.boxes) {
        for (const { text, bold, indent, baseline } of lines) {
          const room = indent + textWidth(text, bold ? TITLE_SIZE : LINE_SIZE, bold)
          expect([name, box.title, text, room <= width - 16 && baseline < height - 4]).toEqual([
            name,
            box.title,
            text,
            true,
          ])
        }
        const inside = x >= 0 && y >= 0 && x + width <= placed.width && y + height <= placed.height
        expect([name, box.title, inside]).toEqual([name, box.title, true])
      }
    }
  })

  test('no two boxes overlap, and no arrow or its word lies over a box', () => {
    for (const { name, placed } of all) {
      const over = pairs(placed.boxes).filter(([a, b]) => overlap(a, b))
      expect([name, over]).toEqual([name, []])
      for (const { arrow, points, label } of placed.arrows) {
        const others = placed.boxes.filter(({ box }) => box.id !== arrow.from && box.id !== arrow.to)
        const lines = points.slice(1).map((point, i) => rectangle(points[i] ?? point, point))
        const word = label ? [{ x: label.x - 18, y: label.y - 10, width: 36, height: 20 }] : []
        expect([name, others.filter((box) => lines.some((line) => overlap(line, box)))]).toEqual([name, []])
        expect([name, placed.boxes.filter((box) => word.some((one) => overlap(one, box)))]).toEqual([
          name,
          [],
        ])
      }
    }
  })

  test('every question has a yes and a no, every way ends in an answer, and every box can be reached', () => {
    for (const { name, chart } of all) {
      for (const { id, kind, title } of chart.boxes) {
        const ways = chart.arrows.filter(({ from }) => from === id).map(({ taken }) => taken)
        const wanted = ENDS.has(kind)
          ? []
          : kind === 'question' || kind === 'judgement'
            ? ['yes', 'no']
            : ways.map(() => undefined)
        expect([name, title, ways]).toEqual([name, title, wanted])
        expect([name, title, ENDS.has(kind) || ways.length > 0]).toEqual([name, title, true])
      }
      const [start, ...others] = chart.boxes.map(({ id }) => id)
      const led = new Set(chart.arrows.map(({ to }) => to))
      expect([name, start !== undefined && led.has(start), others.filter((id) => !led.has(id))]).toEqual([
        name,
        false,
        [],
      ])
    }
  })

  test('the SVG is well-formed, and says in words what it shows', () => {
    for (const { name, chart, svg } of all) {
      expect([name, malformed(svg)]).toEqual([name, []])
      expect([name, svg.match(/<svg [^>]*role="img"[^>]*>/g)?.length]).toEqual([name, 1])
      const [, title] = /<title id="[^"]+">([^<]+)<\/title>/.exec(svg) ?? []
      const [, description = ''] = /<desc id="[^"]+">([^<]+)<\/desc>/.exec(svg) ?? []
      expect([name, title]).not.toEqual([name, undefined])
      const said = description
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
      const silent = chart.boxes
        .flatMap(({ title, lines }) => [title, ...lines.map(({ text }) => text)])
        .filter((text) => !said.includes(text))
      expect([name, silent]).toEqual([name, []])
    }
  })
})

test.each(['da', 'en'] as const)(
  'what a picture calls by name is what the text beside it calls so (%s)',
  (sprog) => {
    const find = { da: /^\d+\. Find først$/, en: /^\d+\. First find$/ }[sprog]
    for (const b of lov.bestemmelser) {
      const explained = definitions(printProvision(b, sprog).blocks, sprog)
      for (const v of b.versioner) {
        const found = chartOf(b, v, sprog).boxes.filter(({ title }) => find.test(title))
        const others = found.flatMap(({ lines }) =>
          lines.filter(({ text, level }) => level === 0 && text.includes(': ') && !/^[A-Z]\d/.test(text)),
        )
        expect([b.id, others.filter(({ text }) => !explained.includes(text))]).toEqual([b.id, []])
      }
    }
  },
)

/** What a printed provision explains, as "Name: what it is". */
const definitions = (blocks: readonly Block[], sprog: Sprog): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'section') return definitions(block.blocks, sprog)
    if (block.kind !== 'rows') return []
    return block.rows
      .filter(({ label }) => label === { da: 'Her betyder', en: 'Here these mean' }[sprog])
      .flatMap(({ blocks: inner }) => inner.flatMap((one) => (one.kind === 'rows' ? one.rows : [])))
      .flatMap(({ label, blocks: [first] }) =>
        first?.kind === 'sentence'
          ? [`${label.replace(/ \([A-Z]\d*\)$/, '')}: ${first.line.map(({ text }) => text).join('')}`]
          : [],
      )
  })

test('the pictures of one page have ids of their own', () => {
  for (const b of lov.bestemmelser) {
    const ids = b.versioner.flatMap((v) =>
      [...diagram(b, v, 'da').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
    )
    expect([b.id, ids.length]).toEqual([b.id, new Set(ids).size])
  }
})

test('Danish and English pictures have the same boxes and ways', () => {
  const shape = ({ boxes, arrows }: Chart) => [
    boxes.map(({ id, kind, lines }) => [id, kind, lines.length]),
    arrows,
  ]
  for (const b of lov.bestemmelser) {
    for (const v of b.versioner)
      expect([b.id, shape(chartOf(b, v, 'en'))]).toEqual([b.id, shape(chartOf(b, v, 'da'))])
  }
})
