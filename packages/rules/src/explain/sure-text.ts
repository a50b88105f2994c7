import { type Day, isNever } from '@sagsvej/calendar'
import { inLanguage, type Sprog } from '../text.ts'
import type { Enhed } from '../units.ts'
import { dateText, numberText, unitText } from './format.ts'
import type { Sikkert } from './telling.ts'

/**
 * What is sure of an open answer, in a whole sentence: "Det bliver mindst 3.000 og højst 4.865 kr. om ugen." Where the
 * question may turn out not to arise, that is said too.
 */
export function sureText(sikkert: Sikkert, enhed: Enhed | undefined, sprog: Sprog): string {
  const t = inLanguage(sprog)
  if (sikkert.kind === 'sandt') {
    return sikkert.ikke === 'ja'
      ? t('Svaret kan ikke blive ja.', 'The answer cannot be yes.')
      : t('Svaret kan ikke blive nej.', 'The answer cannot be no.')
  }
  const { low, high, ir, kind } = sikkert
  if (kind === 'dato' && low !== undefined && isNever(low as Day)) {
    return t('Den dag kommer ikke.', 'That day does not come.')
  }
  const within =
    kind === 'dato' ? daysText(low, high, sprog) : numbersText(low, high, enhed ?? 'antal', sprog)
  return ir
    ? t(`Opstår spørgsmålet, bliver det ${within}.`, `If the question arises, it will be ${within}.`)
    : t(`Det bliver ${within}.`, `It will be ${within}.`)
}

function daysText(low: number | undefined, high: number | undefined, sprog: Sprog): string {
  const t = inLanguage(sprog)
  const [first, last] = [low, high].map((day) => (day === undefined ? '' : dateText(day as Day, sprog)))
  if (low === undefined) return t(`senest ${last}`, `${last} at the latest`)
  if (high === undefined) return t(`tidligst ${first}`, `${first} at the earliest`)
  if (low === high) return t(`${first}`, `${first}`)
  return t(`tidligst ${first} og senest ${last}`, `${first} at the earliest and ${last} at the latest`)
}

function numbersText(low: number | undefined, high: number | undefined, enhed: Enhed, sprog: Sprog): string {
  const t = inLanguage(sprog)
  const [least, most] = [low, high].map((n) => (n === undefined ? '' : numberText(n, enhed, sprog)))
  if (low === undefined) return t(`højst ${most}`, `at most ${most}`)
  if (high === undefined) return t(`mindst ${least}`, `at least ${least}`)
  if (low === high) return `${least}`
  const bare = withoutUnit(least ?? '', most ?? '', enhed, sprog)
  return t(`mindst ${bare} og højst ${most}`, `at least ${bare} and at most ${most}`)
}

/** "3.000 og 4.865 kr. om ugen": the unit is said once. */
function withoutUnit(least: string, most: string, enhed: Enhed, sprog: Sprog): string {
  const unit = ` ${unitText(enhed, sprog)}`
  return least.endsWith(unit) && most.endsWith(unit) ? least.slice(0, -unit.length) : least
}
