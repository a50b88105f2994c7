import { type JaNej, yesOrNoOf } from '../explain/prose.ts'
import { isIndirect } from '../explain/prose-truth.ts'
import { capital } from '../explain/voice.ts'
import { kravHjemmel, kravNr } from '../requirement-place.ts'
import { hjemmelText } from '../source.ts'
import type { Led } from '../tree.ts'
import type { Words } from './words.ts'

/** What leads on to the requirements of a list. */
export function leadOf(op: 'all' | 'any', holds: boolean, t: Words['t']): string {
  if (op === 'all') {
    return holds
      ? t('alle disse er opfyldt:', 'all of these are met:')
      : t('ikke alle disse er opfyldt:', 'not all of these are met:')
  }
  return holds
    ? t('mindst én af disse er opfyldt:', 'at least one of these is met:')
    : t('ingen af disse er opfyldt:', 'none of these is met:')
}

/** What leads on to a chain of choices. That the order decides is easily overlooked, so it is said each time. */
export const firstThatFits = (t: Words['t']): string =>
  t('det første af disse, der passer (rækkefølgen afgør)', 'the first of these that fits (the order decides)')

/** A question of yes or no, with what the answer must be first: what it is called may be a sentence of its own. */
export function yesOrNoText(led: Led, { sprog, t, named }: Words, holds: boolean): string | undefined {
  const asked = named(led) === undefined ? yesOrNoOf(led, sprog, holds) : undefined
  if (!asked || isIndirect(asked.navn)) return undefined
  return `${t('svaret er', 'the answer is')} ${asked.skalVære ? t('ja', 'yes') : t('nej', 'no')}: ${asked.navn}`
}

/** The paragraph and what is in it ("… stk. 2: "); only the number where it is not known of what, and nothing where that would mislead. */
export function placeOf(nr: string, { at, sprog }: Words): string {
  if (!at) return `${capital(kravNr(nr, sprog))}: `
  const hjemmel = kravHjemmel(at, nr)
  return hjemmel ? `${hjemmelText(hjemmel, sprog, 'place')}: ` : ''
}

/** Where a rule asks one question and gives its answer on. */
export function sameAnswer({ navn, skalVære }: JaNej, t: Words['t']): string {
  const same = skalVære ? t('det samme som', 'the same as') : t('det modsatte af', 'the opposite of')
  return `${same} ${t('svaret på', 'the answer to')}${isIndirect(navn) ? t(',', '') : ':'} ${navn}`
}
