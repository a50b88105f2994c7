import { capital, ended } from '../explain/voice.ts'
import { type Print, printOf } from '../print/context.ts'
import { inFull } from '../print/rule.ts'
import { selectorText } from '../print/selector.ts'
import { T } from '../print/texts.ts'
import { transitionName } from '../print/transition.ts'
import { validityText } from '../print/validity.ts'
import type { Words } from '../print/words.ts'
import type { Bestemmelse, Overgang, Version } from '../provision.ts'
import type { Sprog } from '../text.ts'
import type { Led } from '../tree.ts'
import { expressionsIn } from '../tree-parts.ts'
import type { Chart } from './chart.ts'
import { ChartBuilder } from './chart-builder.ts'
import { content } from './content.ts'
import { numbered } from './describe.ts'
import { flat, linesOf, noting, once, type Pen, penOf, type Target } from './pen.ts'
import { ask, questions } from './questions.ts'

/**
 * One version of a provision as a chart, in the order the law is applied: whether the question arises, whether a
 * transition takes it, whether this is the version, its exceptions, its rule.
 */
export function chartOf(bestemmelse: Bestemmelse, version: Version, sprog: Sprog): Chart {
  const { id, titel, relevantNår, overgange } = bestemmelse
  const roots = [...(relevantNår ? [relevantNår] : []), ...expressionsIn(version.indhold)]
  const print = printOf(bestemmelse, sprog)
  const chart = new ChartBuilder()
  const pen = penOf(print.words, chart)
  const start = pen.box(() => ({ kind: 'start', title: titel[sprog], lines: flat(id) }))
  const thisVersion: Target = once(() => versionQuestion(bestemmelse, version, pen))
  const transitions = overgange.reduceRight<Target>(
    (next, overgang, i) =>
      once(() => transitionQuestion(overgang, transitionName(overgange, i, sprog), next, pen)),
    thisVersion,
  )
  const first = relevantNår ? questions(relevantNår, pen, transitions, doesNotArise(pen)) : transitions()
  chart.connect(start, first)
  explainNames(roots, print, chart, start)
  return numbered(chart.from(start))
}

const doesNotArise =
  (pen: Pen): Target =>
  () =>
    pen.box(({ t }) => ({
      kind: 'open',
      title: t('Spørgsmålet opstår ikke', 'The question does not arise'),
    }))

function transitionQuestion({ navn, indhold }: Overgang, name: string, next: Target, pen: Pen): string {
  const { sprog, t } = pen.words
  const says = indhold.art === 'ukendt' ? indhold.hvad[sprog] : navn[sprog]
  const answered: Target = () =>
    pen.box(() => ({ kind: 'open', title: `${name} ${t('svarer', 'answers')}`, lines: flat(says) }))
  const write = () => ({
    kind: 'question' as const,
    title: t(`Passer ${name.toLowerCase()}?`, `Does ${name.toLowerCase()} fit?`),
    lines: flat(navn[sprog]),
  })
  return ask(pen, write, answered, next)
}

function versionQuestion(bestemmelse: Bestemmelse, version: Version, pen: Pen): string {
  const { sprog, t } = pen.words
  const write = (words: Words) => ({
    kind: 'question' as const,
    title: t('Gælder denne udgave?', 'Does this version apply?'),
    lines: flat(
      selectorText(bestemmelse.vælgesEfter, words),
      `${T.udgave[sprog]}: ${validityText(version, sprog)}`,
    ),
  })
  const another: Target = () =>
    pen.box(() => ({
      kind: 'open',
      title: t('En anden udgave gælder, eller ingen', 'Another version applies, or none'),
    }))
  return ask(pen, write, () => content(version.indhold, pen), another)
}

/** Each named part is explained before its first use, and what others are found from before them. */
function explainNames(
  roots: readonly Led[],
  { names, words }: Print,
  chart: ChartBuilder,
  start: string,
): void {
  const title = words.t('Find først', 'First find')
  for (const { name, letter, led } of names.usedIn(roots).toReversed()) {
    const { made, uses } = noting(words, (noted) => linesOf(inFull(led, noted, { at: letter ?? '' })))
    const [first, ...more] = made
    const lines = [...flat(`${capital(name)}: ${ended(first?.text ?? '')}`), ...more]
    chart.explain(start, name, { title, lines, uses })
  }
}
