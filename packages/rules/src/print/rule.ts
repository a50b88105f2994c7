import { prose, yesOrNoOf } from '../explain/prose.ts'
import { extremeOf } from '../explain/prose-number.ts'
import { choiceNames, yesOrNo } from '../explain/prose-truth.ts'
import { asSentence, closed } from '../explain/voice.ts'
import { kravHjemmel } from '../requirement-place.ts'
import type { Krav, Led } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import { type Block, type Item, list, point, sentence } from './block.ts'
import { firstThatFits, leadOf, placeOf, sameAnswer, yesOrNoText } from './phrases.ts'
import { LINE, numberUnder, type Words } from './words.ts'

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

/** A condition, to stand after "when": by what it is called, on the line, or with its list of requirements below. */
export function condition(led: Led, words: Words, place: Place, holds = true): Laid {
  const name = words.named(led)
  if (name !== undefined) return { text: yesOrNo(name, words.t, holds), items: [] }
  return conditionInFull(led, words, place, holds)
}

function conditionInFull(led: Led, words: Words, place: Place, holds: boolean): Laid {
  const { sprog, t, named } = words
  if (led.op === 'not') return condition(led.of, words, place, !holds)
  if (led.op === 'all' || led.op === 'any') {
    const [first, second] = led.krav
    if (first && !second && !first.tekst) return condition(first.led, words, place, holds)
    if (first) return requirements(led, words, place, holds)
  }
  if (led.op === 'if') {
    const yes = holds ? t('er ja', 'is yes') : t('er nej', 'is no')
    return { text: `${firstThatFits(t)}, ${yes}:`, items: branches(led, words, place) }
  }
  if (led.op === 'isOneOf' && words.lengthOf(led) > LINE) return choice(led, words, place, holds)
  return { text: prose(led, sprog, named, holds), items: [] }
}

/**
 * A list of requirements. Not all is turned about, to say what it takes: one that fails. Where the requirements have
 * words of their own those are left as they are.
 */
function requirements(
  led: Extract<Led, { op: 'all' | 'any' }>,
  words: Words,
  place: Place,
  holds: boolean,
): Laid {
  const turned = led.op === 'all' && !holds && led.krav.every(({ tekst }) => tekst === undefined)
  return {
    text: turned ? leadOf('any', true, words.t) : leadOf(led.op, holds, words.t),
    items: led.krav.map((krav, i) => requirement(krav, words, numberAt(place, i), !turned)),
  }
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

/** A requirement with its place in the statute, its own words, and then exactly what it takes. */
function requirement(krav: Krav, words: Words, nr: string, holds: boolean): Item {
  const { sprog, t, linked } = words
  const own = krav.tekst?.[sprog]
  const place = krav.nr === undefined ? '' : placeOf(krav.nr, words)
  const at = krav.nr === undefined ? undefined : words.at && kravHjemmel(words.at, krav.nr)
  const within = at ? { ...words, at } : words
  const exact = condition(krav.led, within, { at: nr }, holds)
  const line = linked(`${place}${asSentence(own ?? exact.text)}`)
  if (own === undefined) return { nr, line, blocks: list(exact.items) }
  const when = t('det er opfyldt, når', 'it is met when')
  const takes = sentence(linked(asSentence(`${when} ${yesOrNoText(krav.led, words, holds) ?? exact.text}`)))
  return { nr, line, blocks: [takes, ...list(exact.items)] }
}

/** What an expression gives, to stand after "the answer is": its name, or what it is. */
export function answer(led: Led, words: Words, place: Place): Laid {
  const name = words.named(led)
  if (name === undefined) return inFull(led, words, place)
  const { t } = words
  return {
    text: kindOf(led) === 'sandt' ? `${t('ja, når', 'yes, when')} ${yesOrNo(name, t, true)}` : name,
    items: [],
  }
}

/** What an expression gives, said in full: on the line, or with its branches or parts below. */
export function inFull(led: Led, words: Words, place: Place): Laid {
  const { sprog, t, named } = words
  if (led.op === 'if') {
    return { text: `${firstThatFits(t)}:`, items: branches(led, words, place) }
  }
  const asked = yesOrNoOf(led, sprog)
  if (asked) return { text: sameAnswer(asked, t), items: [] }
  const text = prose(led, sprog, named)
  if (kindOf(led) === 'sandt' && !isFixed(led)) {
    const when = conditionInFull(led, words, place, true)
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
  const otherwise =
    kindOf(led) === 'sandt' && led.op !== 'if' && !isFixed(led) && !yesOrNoOf(led, words.sprog)
  return [
    sentence(linked(asSentence(`${t('svaret er', 'the answer is')} ${text}`))),
    ...list(items),
    ...(otherwise ? [sentence(t('Ellers er svaret nej.', 'Otherwise the answer is no.'))] : []),
  ]
}
