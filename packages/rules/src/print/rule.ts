import { prose } from '../explain/prose.ts'
import { extremeOf } from '../explain/prose-number.ts'
import { choiceNames } from '../explain/prose-truth.ts'
import { asSentence, capital, closed } from '../explain/voice.ts'
import { kravNr } from '../source.ts'
import type { Krav, Led } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import { type Block, type Item, list, point, sentence } from './block.ts'
import { numberUnder, type Words } from './words.ts'

/** Words that end a sentence, and the points below it where they end in a colon. */
export interface Laid {
  readonly text: string
  readonly items: readonly Item[]
}

/** Where points stand: below which number, and how many points stand there before them. */
export interface Place {
  readonly at: string
  readonly after?: number
}

const numberAt = ({ at, after = 0 }: Place, index: number): string => numberUnder(at, after + index + 1)

/** A condition, to stand after "when": on the line, or with its list of requirements below. */
export function condition(led: Led, words: Words, place: Place, holds = true): Laid {
  const { sprog, t, named } = words
  if (led.op === 'not') return condition(led.of, words, place, !holds)
  if (led.op === 'all' || led.op === 'any') {
    const [first, second] = led.krav
    if (first && !second && !first.tekst) return condition(first.led, words, place, holds)
    if (first) {
      return {
        text: leadOf(led.op, holds, t),
        items: led.krav.map((krav, i) => requirement(krav, words, numberAt(place, i))),
      }
    }
  }
  if (led.op === 'if') {
    return {
      text: holds
        ? t('det første af disse, der passer, er ja:', 'the first of these that fits is yes:')
        : t('det første af disse, der passer, er nej:', 'the first of these that fits is no:'),
      items: branches(led, words, place),
    }
  }
  if (led.op === 'isOneOf' && words.lengthOf(led) > LINE) return choice(led, words, place, holds)
  return { text: prose(led, sprog, named, holds), items: [] }
}

function choice(led: Extract<Led, { op: 'isOneOf' }>, words: Words, place: Place, holds: boolean): Laid {
  const { sprog, t, named } = words
  const verb = holds ? t('er én af disse:', 'is one of these:') : t('er ingen af disse:', 'is none of these:')
  const items = choiceNames(led, sprog).map((name, i) => ({
    ...point(asSentence(name)),
    nr: numberAt(place, i),
  }))
  return { text: `${closed(prose(led.of, sprog, named))} ${verb}`, items }
}

function leadOf(op: 'all' | 'any', holds: boolean, t: Words['t']): string {
  if (op === 'all') {
    return holds
      ? t('alle disse er opfyldt:', 'all of these are met:')
      : t('ikke alle disse er opfyldt:', 'not all of these are met:')
  }
  return holds
    ? t('mindst én af disse er opfyldt:', 'at least one of these is met:')
    : t('ingen af disse er opfyldt:', 'none of these is met:')
}

/** A requirement with its number in the statute, its own words, and then exactly what it takes. */
function requirement(krav: Krav, words: Words, nr: string): Item {
  const { sprog, t, linked } = words
  const exact = condition(krav.led, words, { at: nr })
  const own = krav.tekst?.[sprog]
  const number = krav.nr === undefined ? '' : `${capital(kravNr(krav.nr, sprog))}: `
  const line = linked(`${number}${asSentence(own ?? exact.text)}`)
  const takes = sentence(linked(asSentence(`${t('det er opfyldt, når', 'it is met when')} ${exact.text}`)))
  return { nr, line, blocks: [...(own === undefined ? [] : [takes]), ...list(exact.items)] }
}

/** What an expression gives, to stand after "the answer is": its name, or what it is. */
export function answer(led: Led, words: Words, place: Place): Laid {
  const name = words.named(led)
  return name === undefined ? inFull(led, words, place) : { text: name, items: [] }
}

/** What an expression gives, said in full: on the line, or with its branches or parts below. */
export function inFull(led: Led, words: Words, place: Place): Laid {
  const { sprog, t, named } = words
  if (led.op === 'if') {
    const text = t('det første af disse, der passer:', 'the first of these that fits:')
    return { text, items: branches(led, words, place) }
  }
  const text = prose(led, sprog, named)
  if (kindOf(led) === 'sandt' && !isFixed(led)) {
    const when = condition(led, words, place)
    return { text: `${t('ja, når', 'yes, when')} ${when.text}`, items: when.items }
  }
  if ((led.op === 'least' || led.op === 'greatest') && words.lengthOf(led) > LINE) {
    const each = (part: Led) => words.linked(asSentence(named(part) ?? prose(part, sprog, named)))
    const items = led.of.map((part, i) => ({ ...point(each(part)), nr: numberAt(place, i) }))
    return { text: `${extremeOf(led, t)} ${t('disse:', 'these:')}`, items }
  }
  return { text, items: [] }
}

/** Whether an answer is the same whatever the case. */
const isFixed = (led: Led): boolean =>
  led.op === 'const' ||
  (led.op === 'not' && isFixed(led.of)) ||
  ((led.op === 'all' || led.op === 'any') && led.krav.length === 0)

/** Characters past which alternatives are clearer one below another. */
const LINE = 100

type If = Extract<Led, { op: 'if' }>

/** A chain of choices, one a point: the first that fits. */
function branches(led: If, words: Words, place: Place): readonly Item[] {
  const chain = chainOf(led)
  const otherwise = chain.at(-1)?.unmet ?? led.unmet
  const last = answer(otherwise, words, { at: numberAt(place, chain.length) })
  return [
    ...chain.map((one, i) => branch(one, words, numberAt(place, i), i === 0)),
    {
      nr: numberAt(place, chain.length),
      line: words.linked(asSentence(`${words.t('ellers', 'otherwise')} ${last.text}`)),
      blocks: list(last.items),
    },
  ]
}

function branch({ when, met }: If, words: Words, nr: string, first: boolean): Item {
  const { t, linked } = words
  const fits = condition(when, words, { at: nr })
  const gives = answer(met, words, { at: nr, after: fits.items.length })
  const head = `${first ? t('hvis', 'if') : t('ellers, hvis', 'otherwise, if')} ${fits.text}`
  if (fits.items.length === 0) {
    return {
      nr,
      line: linked(asSentence(`${head}, ${t('så', 'then')} ${gives.text}`)),
      blocks: list(gives.items),
    }
  }
  const then = sentence(linked(asSentence(`${t('så', 'then')} ${gives.text}`)))
  return { nr, line: linked(asSentence(head)), blocks: [...list(fits.items), then, ...list(gives.items)] }
}

function chainOf(led: If): readonly If[] {
  return led.unmet.op === 'if' ? [led, ...chainOf(led.unmet)] : [led]
}

/** A whole rule: what the answer is, and where it is yes or no, that it is otherwise no. */
export function rule(led: Led, words: Words, place: Place = { at: '' }): readonly Block[] {
  const { t, linked } = words
  const { text, items } = answer(led, words, place)
  const otherwise = kindOf(led) === 'sandt' && led.op !== 'if' && !isFixed(led)
  return [
    sentence(linked(asSentence(`${t('svaret er', 'the answer is')} ${text}`))),
    ...list(items),
    ...(otherwise ? [sentence(t('Ellers er svaret nej.', 'Otherwise the answer is no.'))] : []),
  ]
}
