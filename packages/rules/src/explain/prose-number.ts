import type { Led } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import { roundingText } from './format.ts'
import { closed, listed, type Voice } from './voice.ts'

type NumberLed = Extract<
  Led,
  {
    op:
      | 'add'
      | 'subtract'
      | 'quotient'
      | 'least'
      | 'greatest'
      | 'daysBetween'
      | 'countDays'
      | 'sumOf'
      | 'countOf'
  }
>

/** What is reckoned, in words. */
export function amountText(led: NumberLed, voice: Voice): string {
  const { sprog, t, say } = voice
  switch (led.op) {
    case 'add':
      return `${say(led.a)} + ${say(led.b)}`
    case 'subtract':
      return `${say(led.a)} − ${say(led.b)}`
    case 'quotient':
      return `${quotientText(led, voice)}, ${roundingText(led.afrunding, sprog)}`
    case 'least':
    case 'greatest':
      return extremeText(led, voice)
    case 'daysBetween':
      return t(
        `antallet af dage fra ${closed(say(led.from))} til ${say(led.to)}`,
        `the number of days from ${say(led.from)} to ${say(led.to)}`,
      )
    case 'countDays':
      return t(
        `antallet af dage i ${closed(say(led.set))} fra og med ${closed(say(led.from))} til og med ${say(led.to)}`,
        `the number of days in ${say(led.set)} from ${say(led.from)} up to and including ${say(led.to)}`,
      )
    case 'sumOf':
      return `${sumOfText(led.item, voice)} ${say(led.list)}${whereText(led.where, voice)}`
    case 'countOf':
      return `${t('antallet af poster i', 'the number of entries in')} ${say(led.list)}${whereText(led.where, voice)}`
  }
}

function quotientText({ factors, divisors, brøk }: Extract<Led, { op: 'quotient' }>, { say }: Voice): string {
  const fraction = brøk.numerator === brøk.denominator ? [] : [`${brøk.numerator}/${brøk.denominator}`]
  const above = [...fraction, ...factors.map(say)].join(' × ')
  return [above, ...divisors.map(say)].join(' ÷ ')
}

/** What each record adds: one of its fields, or the same for all. */
const sumOfText = (item: Led, { t, say }: Voice): string =>
  item.op === 'const'
    ? `${say(item)} ${t('for hver post i', 'for each entry in')}`
    : `${t('summen af', 'the sum of')} ${say(item)} ${t('i', 'in')}`

/** A narrowing of a list's records. */
export const whereText = (where: Led | undefined, { t, alone }: Voice): string =>
  where ? ` (${t('hvor', 'where')} ${alone(where)})` : ''

/** "dog højst" as the statutes say it; of dates, or of more than two, which of them it is. */
function extremeText(led: Extract<Led, { op: 'least' | 'greatest' }>, { t, say }: Voice): string {
  const [a, b] = led.of
  if (kindOf(led) !== 'dato' && a && b && led.of.length === 2) {
    return led.op === 'least'
      ? t(`${say(a)}, dog højst ${say(b)}`, `${say(a)}, but at most ${say(b)}`)
      : t(`${say(a)}, dog mindst ${say(b)}`, `${say(a)}, but at least ${say(b)}`)
  }
  return `${extremeOf(led, t)} ${listed(led.of.map(say), t('og', 'and'))}`
}

/** "den seneste af": what is picked from a list. */
export function extremeOf(led: Extract<Led, { op: 'least' | 'greatest' }>, t: Voice['t']): string {
  const date = kindOf(led) === 'dato'
  if (led.op === 'least')
    return date ? t('den tidligste af', 'the earliest of') : t('det mindste af', 'the least of')
  return date ? t('den seneste af', 'the latest of') : t('det største af', 'the greatest of')
}
