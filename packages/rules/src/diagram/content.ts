import { T } from '../print/texts.ts'
import type { Words } from '../print/words.ts'
import type { Indhold, Undtagelse } from '../provision.ts'
import { hjemmelText } from '../source.ts'
import { answers } from './answers.ts'
import { flat, type Pen, type Target } from './pen.ts'
import { ask, asQuestion, questionOf } from './questions.ts'
import { rule } from './rule.ts'

/** Draws what a version says: its exceptions and then its rule, its readings side by side, or that it is not read. */
export function content(indhold: Indhold, pen: Pen): string {
  const { sprog } = pen.words
  switch (indhold.art) {
    case 'regel':
      return indhold.undtagelser.reduceRight(
        (next: Target, undtagelse) => () => exception(undtagelse, next, pen),
        () => rule(indhold.er, pen),
      )()
    case 'læsninger':
      return readings(indhold, pen)
    case 'ukendt':
      return pen.box(() => ({ kind: 'open', title: T.ukendt[sprog], lines: flat(indhold.hvad[sprog]) }))
  }
}

function exception({ navn, hjemmel, når, så }: Undtagelse, next: Target, pen: Pen): string {
  const write = (words: Words) => {
    const { sprog, t } = words
    const exact = questionOf(når, words)
    return {
      kind: exact.kind,
      title: asQuestion(`${t('Undtagelse', 'Exception')}: ${navn[sprog]}`),
      lines: [...flat(hjemmelText(hjemmel, sprog, 'short'), exact.title), ...exact.lines],
    }
  }
  return ask(pen, write, () => answers(så, pen), next)
}

function readings({ læsninger }: Extract<Indhold, { art: 'læsninger' }>, pen: Pen): string {
  const { sprog, t } = pen.words
  const fork = pen.box(() => ({
    kind: 'step',
    title: T.læsninger[sprog],
    lines: flat(T.læsningRegel[sprog]),
  }))
  for (const { navn, er } of læsninger) {
    const head = pen.box(() => ({
      kind: 'step',
      title: `${t('Læsning', 'Reading')}: ${navn[sprog]}`,
    }))
    pen.chart.connect(fork, head)
    pen.chart.connect(head, rule(er, pen))
  }
  return fork
}
