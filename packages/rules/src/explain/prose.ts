import type { Sprog, Tekst } from '../text.ts'
import type { Comparison, Krav, Led } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import { roundingText, weekdaysText } from './format.ts'
import { valueText } from './value-text.ts'

/** A requirement in words: its own, else read off the tree. */
export const kravText = (krav: Krav, sprog: Sprog): string => krav.tekst?.[sprog] ?? inside(krav.led, sprog)

/** A node in plain words, good enough beside the provision's own two sentences. Nothing the node says is left out. */
export function prose(led: Led, sprog: Sprog): string {
  const t = (da: string, en: string) => (sprog === 'da' ? da : en)
  const say = (part: Led) => inside(part, sprog)
  const where = (part: Led | undefined) => (part ? t(`, hvor ${say(part)}`, ` where ${say(part)}`) : '')
  switch (led.op) {
    case 'const':
      return constantText(led, sprog)
    case 'fact':
      return led.faktum.etiket[sprog]
    case 'judgement':
      return led.skøn.etiket[sprog]
    case 'rate':
      return `${led.sats.navn[sprog]} (${t('gældende', 'in force')}: ${say(led.on)})`
    case 'provision':
      return led.bestemmelse.titel[sprog]
    case 'bound':
      return led.felt.etiket[sprog]
    case 'all':
      return led.krav.map((k) => kravText(k, sprog)).join(t(' og ', ' and ')) || t('altid', 'always')
    case 'any':
      return led.krav.map((k) => kravText(k, sprog)).join(t(' eller ', ' or ')) || t('aldrig', 'never')
    case 'not':
      return `${t('ikke', 'not')}: ${say(led.of)}`
    case 'compare':
      return `${say(led.a)} ${comparisonText(led, sprog)} ${say(led.b)}`
    case 'isOneOf':
      return `${say(led.of)}: ${keysText(led.of, led.keys, sprog)}`
    case 'if':
      return t(
        `${say(led.met)}, hvis ${say(led.when)}, ellers ${say(led.unmet)}`,
        `${say(led.met)} if ${say(led.when)}, else ${say(led.unmet)}`,
      )
    case 'add':
      return `${say(led.a)} + ${say(led.b)}`
    case 'subtract':
      return `${say(led.a)} − ${say(led.b)}`
    case 'quotient':
      return `${quotientText(led, say)}, ${roundingText(led.afrunding, sprog)}`
    case 'least':
    case 'greatest':
      return `${extremeText(led, sprog)} ${led.of.map(say).join(t(' og ', ' and '))}`
    case 'shift':
      return led.sign === 1
        ? t(`${say(led.by)} efter ${say(led.date)}`, `${say(led.by)} after ${say(led.date)}`)
        : t(`${say(led.by)} før ${say(led.date)}`, `${say(led.by)} before ${say(led.date)}`)
    case 'monthEnd':
      return `${t('udgangen af måneden for', 'the end of the month of')} ${say(led.date)}`
    case 'monthStart':
      return `${t('begyndelsen af måneden for', 'the start of the month of')} ${say(led.date)}`
    case 'daysBetween':
      return t(`dage fra ${say(led.from)} til ${say(led.to)}`, `days from ${say(led.from)} to ${say(led.to)}`)
    case 'countDays':
      return t(
        `antal dage af ${say(led.set)} fra ${say(led.from)} til og med ${say(led.to)}`,
        `number of days of ${say(led.set)} from ${say(led.from)} to ${say(led.to)}`,
      )
    case 'daysOf':
      return `${say(led.list)}${where(led.where)}`
    case 'union':
      return `${say(led.a)} ${t('eller', 'or')} ${say(led.b)}`
    case 'intersect':
      return `${say(led.a)} ${t('som også er', 'that are also')} ${say(led.b)}`
    case 'without':
      return `${say(led.a)} ${t('uden', 'without')} ${say(led.b)}`
    case 'withoutFirst':
      return t(
        `${say(led.set)} uden de første (${say(led.days)}) i hvert forløb`,
        `${say(led.set)} without the first (${say(led.days)}) of each spell`,
      )
    case 'holidaysIn':
      return t(
        `helligdage (${weekdaysText(led.weekdays, sprog)}) i ${say(led.set)}`,
        `public holidays (${weekdaysText(led.weekdays, sprog)}) in ${say(led.set)}`,
      )
    case 'weekdaysIn':
      return `${say(led.set)} (${t('kun', 'only')} ${weekdaysText(led.weekdays, sprog)})`
    case 'from':
      return `${say(led.set)} ${t('fra og med', 'from')} ${say(led.date)}`
    case 'runStart':
      return t(
        `første dag i det forløb af ${say(led.set)}, der gælder ${say(led.on)}`,
        `first day of the spell of ${say(led.set)} at ${say(led.on)}`,
      )
    case 'runEnd':
      return t(
        `sidste dag i det forløb af ${say(led.set)}, der gælder ${say(led.on)}`,
        `last day of the spell of ${say(led.set)} at ${say(led.on)}`,
      )
    case 'monthEndOver':
      return t(
        `udgangen af den første måned, hvor ${say(led.set)} er mere end ${say(led.limit)} i ${led.months} måneder, tidligst ${say(led.notBefore)}`,
        `the end of the first month in which ${say(led.set)} are more than ${say(led.limit)} in ${led.months} months, not before ${say(led.notBefore)}`,
      )
    case 'dayReaching':
      return t(
        `dagen, hvor ${say(led.set)} fra ${say(led.from)} når ${say(led.limit)}`,
        `the day on which ${say(led.set)} from ${say(led.from)} reach ${say(led.limit)}`,
      )
    case 'sumOf':
      return `${t('summen af', 'the sum of')} ${say(led.item)} (${say(led.list)}${where(led.where)})`
    case 'countOf':
      return `${t('antallet af', 'the number of')} ${say(led.list)}${where(led.where)}`
  }
}

/** A part of a longer text: what would run together with its neighbours stands in brackets. */
function inside(led: Led, sprog: Sprog): string {
  const text = prose(led, sprog)
  const list = (led.op === 'all' || led.op === 'any') && led.krav.length > 1
  return list || SPREADING.has(led.op) ? `(${text})` : text
}

const SPREADING: ReadonlySet<Led['op']> = new Set([
  'if',
  'not',
  'add',
  'subtract',
  'quotient',
  'union',
  'intersect',
  'without',
])

function quotientText(
  { factors, divisors, brøk }: Extract<Led, { op: 'quotient' }>,
  say: (part: Led) => string,
): string {
  const fraction = brøk.numerator === brøk.denominator ? [] : [`${brøk.numerator}/${brøk.denominator}`]
  const above = [...fraction, ...factors.map(say)].join(' × ')
  return [above, ...divisors.map(say)].join(' ÷ ')
}

function constantText(led: Extract<Led, { op: 'const' }>, sprog: Sprog): string {
  if (led.kind === 'sandt') return (led.value === true ? ALWAYS : NEVER_SO)[sprog]
  if (led.kind === 'dagmængde') return ALL_DAYS[sprog]
  return valueText(led.kind, led.enhed, led.value, sprog)
}

const ALWAYS: Tekst = { da: 'altid', en: 'always' }
const NEVER_SO: Tekst = { da: 'aldrig', en: 'never' }
const ALL_DAYS: Tekst = { da: 'alle dage', en: 'all days' }

const HOW: Readonly<Record<Comparison, Tekst>> = {
  atLeast: { da: 'er mindst', en: 'is at least' },
  over: { da: 'er mere end', en: 'is more than' },
  atMost: { da: 'er højst', en: 'is at most' },
  under: { da: 'er under', en: 'is less than' },
  equal: { da: 'er', en: 'is' },
}

const HOW_DATES: Readonly<Record<Comparison, Tekst>> = {
  atLeast: { da: 'er tidligst', en: 'is not before' },
  over: { da: 'er efter', en: 'is after' },
  atMost: { da: 'er senest', en: 'is not after' },
  under: { da: 'er før', en: 'is before' },
  equal: { da: 'er', en: 'is' },
}

const comparisonText = ({ how, a }: Extract<Led, { op: 'compare' }>, sprog: Sprog): string =>
  (kindOf(a) === 'dato' ? HOW_DATES : HOW)[how][sprog]

const EXTREME: Readonly<Record<'least' | 'greatest', readonly [number: Tekst, date: Tekst]>> = {
  least: [
    { da: 'det mindste af', en: 'the least of' },
    { da: 'den tidligste af', en: 'the earliest of' },
  ],
  greatest: [
    { da: 'det største af', en: 'the greatest of' },
    { da: 'den seneste af', en: 'the latest of' },
  ],
}

const extremeText = ({ op, kind }: { op: 'least' | 'greatest'; kind: string }, sprog: Sprog): string =>
  EXTREME[op][kind === 'dato' ? 1 : 0][sprog]

function keysText(of: Led, keys: readonly string[], sprog: Sprog): string {
  const type = of.op === 'fact' ? of.faktum.type : of.op === 'bound' ? of.felt.type : undefined
  const options = type?.art === 'valg' ? type.valg : []
  return keys
    .map((key) => options.find((option) => option.nøgle === key)?.navn[sprog] ?? key)
    .join(sprog === 'da' ? ' eller ' : ' or ')
}
