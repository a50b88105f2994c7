import { ended } from '../explain/voice.ts'
import { inLanguage, type Sprog, type Tekst } from '../text.ts'
import type { Arrow, Box, Chart } from './chart.ts'

/** The word on an arrow. */
export const TAKEN: Readonly<Record<NonNullable<Arrow['taken']>, Tekst>> = {
  yes: { da: 'Ja', en: 'Yes' },
  no: { da: 'Nej', en: 'No' },
}

const STOPS: ReadonlySet<Box['kind']> = new Set(['question', 'judgement', 'step'])

/** The numbers of the boxes a reader stops at, in the order of the chart. The start and the ends have none. */
export function numbersOf({ boxes }: Chart): ReadonlyMap<string, number> {
  return new Map(boxes.filter(({ kind }) => STOPS.has(kind)).map(({ id }, i) => [id, i + 1]))
}

/** The chart with its numbers written in the titles. */
export function numbered(chart: Chart): Chart {
  const numbers = numbersOf(chart)
  const titled = (box: Box, number: number) => ({ ...box, title: `${number}. ${box.title}` })
  return {
    ...chart,
    boxes: chart.boxes.map((box) => {
      const number = numbers.get(box.id)
      return number === undefined ? box : titled(box, number)
    }),
  }
}

/** A numbered chart as text, in the order of its numbers: what each box says, and where each way leads. */
export function describe(chart: Chart, sprog: Sprog): readonly string[] {
  const numbers = numbersOf(chart)
  return chart.boxes
    .filter(({ id, kind }) => kind === 'start' || numbers.has(id))
    .map((box) => {
      const ways = chart.arrows.filter(({ from }) => from === box.id)
      return [sayBox(box), ...ways.map((arrow) => way(arrow, chart, numbers, sprog))].join(' ')
    })
}

const sayBox = ({ title, lines }: Box): string =>
  [title, ...lines.map((line) => line.text)].map(ended).join(' ')

function way(arrow: Arrow, chart: Chart, numbers: ReadonlyMap<string, number>, sprog: Sprog): string {
  const t = inLanguage(sprog)
  const on = arrow.taken === undefined ? '' : `${TAKEN[arrow.taken][sprog]}: `
  const number = numbers.get(arrow.to)
  if (number !== undefined) {
    return on === '' ? `${t('Gå til', 'Go to')} ${number}.` : `${on}${t('gå til', 'go to')} ${number}.`
  }
  const end = chart.boxes.find(({ id }) => id === arrow.to)
  return `${on}${end ? sayBox(end) : ''}`
}
