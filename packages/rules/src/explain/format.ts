import { type Day, dayOfMonth, isNever, monthOf, yearOf } from '@sagsvej/calendar'
import type { Sprog, Tekst } from '../text.ts'
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
  'kr/uge': [
    { da: 'kr. om ugen', en: 'kr. a week' },
    { da: 'kr. om ugen', en: 'kr. a week' },
  ],
  'kr/md': [
    { da: 'kr. om måneden', en: 'kr. a month' },
    { da: 'kr. om måneden', en: 'kr. a month' },
  ],
  timer: [
    { da: 'time', en: 'hour' },
    { da: 'timer', en: 'hours' },
  ],
  'timer/uge': [
    { da: 'time om ugen', en: 'hour a week' },
    { da: 'timer om ugen', en: 'hours a week' },
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

/** A number of a unit in words: "4.565,50 kr.", "22 uger", "15 uger 5 dage". */
export function numberText(steps: number, enhed: Enhed, sprog: Sprog): string {
  const per = stepsPer(enhed)
  if (enhed === 'uger') return weeksText(steps, sprog)
  const money = enhed.startsWith('kr')
  const decimals = steps % per === 0 ? 0 : 2
  const text = new Intl.NumberFormat(sprog === 'da' ? 'da-DK' : 'en-GB', {
    minimumFractionDigits: money ? decimals : 0,
    maximumFractionDigits: 2,
  }).format(steps / per)
  const unit = UNIT_TEXT[enhed][steps === per ? 0 : 1][sprog]
  return unit === '' ? text : `${text} ${unit}`
}

function weeksText(days: number, sprog: Sprog): string {
  const [weeks, rest] = [Math.trunc(days / 7), days % 7]
  const part = (n: number, enhed: 'uger' | 'dage') => `${n} ${UNIT_TEXT[enhed][n === 1 ? 0 : 1][sprog]}`
  if (rest === 0) return part(weeks, 'uger')
  return weeks === 0 ? part(rest, 'dage') : `${part(weeks, 'uger')} ${part(rest, 'dage')}`
}
