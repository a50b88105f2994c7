import { type Day, dayOfMonth, isNever, monthOf, yearOf } from '@sagsvej/calendar'
import type { Sprog, Tekst } from '../text.ts'
import type { Afrunding } from '../tree.ts'
import { type Enhed, stepsPer } from '../units.ts'

const MONTHS: Readonly<Record<Sprog, readonly string[]>> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

const NEVER_TEXT: Tekst = { da: 'aldrig', en: 'never' }

/** "31. januar 2027" / "31 January 2027". */
export function dateText(day: Day, sprog: Sprog): string {
  if (isNever(day)) return NEVER_TEXT[sprog]
  const month = MONTHS[sprog][monthOf(day) - 1] ?? ''
  return `${dayOfMonth(day)}${sprog === 'da' ? '.' : ''} ${month} ${yearOf(day)}`
}

const UNIT_TEXT: Readonly<Record<Enhed, readonly [one: Tekst, many: Tekst]>> = {
  kr: [
    { da: 'kr.', en: 'kr.' },
    { da: 'kr.', en: 'kr.' },
  ],
  'kr/time': [
    { da: 'kr. i timen', en: 'kr. an hour' },
    { da: 'kr. i timen', en: 'kr. an hour' },
  ],
  'kr/dag': [
    { da: 'kr. om dagen', en: 'kr. a day' },
    { da: 'kr. om dagen', en: 'kr. a day' },
  ],
  'kr/uge': [
    { da: 'kr. om ugen', en: 'kr. a week' },
    { da: 'kr. om ugen', en: 'kr. a week' },
  ],
  'kr/md': [
    { da: 'kr. om måneden', en: 'kr. a month' },
    { da: 'kr. om måneden', en: 'kr. a month' },
  ],
  'kr/km': [
    { da: 'kr. pr. kilometer', en: 'kr. a kilometre' },
    { da: 'kr. pr. kilometer', en: 'kr. a kilometre' },
  ],
  timer: [
    { da: 'time', en: 'hour' },
    { da: 'timer', en: 'hours' },
  ],
  'timer/uge': [
    { da: 'time om ugen', en: 'hour a week' },
    { da: 'timer om ugen', en: 'hours a week' },
  ],
  km: [
    { da: 'kilometer', en: 'kilometre' },
    { da: 'kilometer', en: 'kilometres' },
  ],
  dage: [
    { da: 'dag', en: 'day' },
    { da: 'dage', en: 'days' },
  ],
  uger: [
    { da: 'uge', en: 'week' },
    { da: 'uger', en: 'weeks' },
  ],
  måneder: [
    { da: 'måned', en: 'month' },
    { da: 'måneder', en: 'months' },
  ],
  år: [
    { da: 'år', en: 'year' },
    { da: 'år', en: 'years' },
  ],
  procent: [
    { da: 'procent', en: 'per cent' },
    { da: 'procent', en: 'per cent' },
  ],
  antal: [
    { da: '', en: '' },
    { da: '', en: '' },
  ],
}

export const unitText = (enhed: Enhed, sprog: Sprog): string => UNIT_TEXT[enhed][1][sprog]

const NO_LIMIT: Tekst = { da: 'uden grænse', en: 'without limit' }

const LOCALE: Readonly<Record<Sprog, string>> = { da: 'da-DK', en: 'en-GB' }

const formatters = new Map<string, Intl.NumberFormat>()

/** Made once, and not before it is needed: to make one takes longer than all else a number needs. */
function formatter(sprog: Sprog, decimals: 0 | 2): Intl.NumberFormat {
  const key = `${sprog} ${decimals}`
  const made =
    formatters.get(key) ??
    new Intl.NumberFormat(LOCALE[sprog], { minimumFractionDigits: decimals, maximumFractionDigits: 2 })
  formatters.set(key, made)
  return made
}

/** Steps of a unit in words: "4.565,50 kr.", "22 uger", "15 uger 5 dage". */
export function numberText(steps: number, enhed: Enhed, sprog: Sprog): string {
  if (!Number.isFinite(steps)) return NO_LIMIT[sprog]
  if (enhed === 'uger') return weeksText(steps, sprog)
  const per = stepsPer(enhed)
  const øre = enhed.startsWith('kr') && steps % per !== 0
  const text = formatter(sprog, øre ? 2 : 0).format(steps / per)
  const unit = UNIT_TEXT[enhed][steps === per ? 0 : 1][sprog]
  return unit === '' ? text : `${text} ${unit}`
}

function weeksText(days: number, sprog: Sprog): string {
  const [weeks, rest] = [Math.floor(Math.abs(days) / 7), Math.abs(days) % 7]
  const part = (n: number, enhed: 'uger' | 'dage') => `${n} ${UNIT_TEXT[enhed][n === 1 ? 0 : 1][sprog]}`
  const parts = [
    ...(weeks > 0 || rest === 0 ? [part(weeks, 'uger')] : []),
    ...(rest > 0 ? [part(rest, 'dage')] : []),
  ]
  return `${days < 0 ? '-' : ''}${parts.join(' ')}`
}

const ROUNDING: Readonly<Record<Afrunding['retning'], Tekst>> = {
  nærmeste: { da: 'afrundet til nærmeste', en: 'rounded to the nearest' },
  op: { da: 'rundet op til nærmeste', en: 'rounded up to the nearest' },
  ned: { da: 'rundet ned til nærmeste', en: 'rounded down to the nearest' },
}

/** "afrundet til nærmeste 0,01 kr." */
export const roundingText = ({ retning, tilSteps, enhed }: Afrunding, sprog: Sprog): string =>
  `${ROUNDING[retning][sprog]} ${numberText(tilSteps, enhed, sprog)}`

const WEEKDAYS: Readonly<Record<Sprog, readonly string[]>> = {
  da: 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
}

/** Weekdays by number (1 = Monday): "mandag, onsdag", and three or more in a row "mandag-fredag". */
export function weekdaysText(weekdays: readonly number[], sprog: Sprog): string {
  const sorted = [...new Set(weekdays)].sort((a, b) => a - b)
  const name = (day: number) => WEEKDAYS[sprog][day - 1] ?? ''
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)]
  const inARow = sorted.length > 2 && last - first === sorted.length - 1
  return inARow ? `${name(first)}-${name(last)}` : sorted.map(name).join(', ')
}
