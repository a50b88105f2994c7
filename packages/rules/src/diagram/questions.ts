import { capital, quoted } from '../explain/voice.ts'
import { ROLLE_NAVN } from '../judgement.ts'
import { condition } from '../print/rule.ts'
import type { Words } from '../print/words.ts'
import { kravNr } from '../requirement-place.ts'
import type { Tekst } from '../text.ts'
import type { Krav, Led } from '../tree.ts'
import { partsOf } from '../tree-parts.ts'
import type { Box } from './chart.ts'
import { flat, once, type Pen, pointLines, type Target, type Written } from './pen.ts'

/**
 * Draws a condition as questions, one a requirement: of a list of which all must hold each no leads out, and of one of
 * which any will do each yes. `under` is what the list itself is called. @returns the id of the first question
 */
export function questions(led: Led, pen: Pen, yes: Target, no: Target, under?: string): string {
  switch (led.op) {
    case 'const':
      return led.value === true ? yes() : no()
    case 'not':
      return questions(led.of, pen, no, yes, under)
    case 'all':
      return led.krav.reduceRight(
        (next: Target, krav) => once(() => requirement(krav, pen, next, no, under)),
        yes,
      )()
    case 'any':
      return led.krav.reduceRight(
        (next: Target, krav) => once(() => requirement(krav, pen, yes, next, under)),
        no,
      )()
    case 'if': {
      const met = once(() => questions(led.met, pen, yes, no))
      const unmet = once(() => questions(led.unmet, pen, yes, no))
      return questions(led.when, pen, met, unmet, under)
    }
    default:
      return ask(pen, (words) => questionOf(led, words, under), yes, no)
  }
}

/** A requirement with words of its own is one question, unless it is a list of such: those are asked one by one. */
function requirement(krav: Krav, pen: Pen, yes: Target, no: Target, under?: string): string {
  const name = nameOf(krav, pen.words)
  if (!krav.tekst || isWordedList(krav.led)) return questions(krav.led, pen, yes, no, name || under)
  const write = (words: Words) => {
    const exact = questionOf(krav.led, words)
    return {
      kind: exact.kind,
      title: asQuestion(name),
      lines: [...flat(...(under ? [under] : []), exact.title), ...exact.lines],
    }
  }
  return ask(pen, write, yes, no)
}

function nameOf({ nr, tekst }: Krav, { sprog }: Words): string {
  return [...(nr === undefined ? [] : [kravNr(nr, sprog)]), ...(tekst ? [tekst[sprog]] : [])].join(': ')
}

const isWordedList = (led: Led): boolean =>
  (led.op === 'all' || led.op === 'any') && led.krav.some((krav) => krav.tekst !== undefined)

export function ask(pen: Pen, write: (words: Words) => Written, yes: Target, no: Target): string {
  const id = pen.box(write)
  pen.chart.connect(id, yes(), 'yes')
  pen.chart.connect(id, no(), 'no')
  return id
}

type Question = Pick<Box, 'kind' | 'title' | 'lines'>

/** A condition as one question: a fact and a judgement have their own. */
export function questionOf(led: Led, words: Words, under?: string): Question {
  const { sprog, t } = words
  const kind = judges(led) ? 'judgement' : 'question'
  const above = flat(...(under ? [under] : []))
  if (led.op === 'fact') return { kind, title: led.faktum.spørgsmål[sprog], lines: above }
  if (led.op === 'judgement') {
    const who = led.skøn.hvem.map((one) => ROLLE_NAVN[one][sprog]).join(t(' eller ', ' or '))
    const lines = [...above, ...flat(`${t('Et skøn', 'A judgement')}: ${who}`)]
    return { kind, title: led.skøn.spørgsmål[sprog], lines }
  }
  if (led.op === 'provision') {
    const rule = quoted(led.bestemmelse.titel[sprog], sprog)
    return { kind, title: t(`Er svaret på ${rule} ja?`, `Is the answer to ${rule} yes?`), lines: above }
  }
  const { text, items } = condition(led, words, { at: '' })
  const list =
    items.length > 0 && (led.op === 'all' || led.op === 'any') ? LIST_QUESTION[led.op][sprog] : undefined
  return { kind, title: list ?? asQuestion(text), lines: [...above, ...pointLines(items)] }
}

const LIST_QUESTION: Readonly<Record<'all' | 'any', Tekst>> = {
  all: { da: 'Er alle disse opfyldt?', en: 'Are all of these met?' },
  any: { da: 'Er mindst én af disse opfyldt?', en: 'Is at least one of these met?' },
}

const judges = (led: Led): boolean => led.op === 'judgement' || partsOf(led).some(judges)

export const asQuestion = (text: string): string => `${capital(text.replace(/[.:]$/, ''))}?`
