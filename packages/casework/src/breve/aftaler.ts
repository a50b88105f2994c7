import type { Day } from '@sagsvej/calendar'
import { dateText, inLanguage, type Sprog } from '@sagsvej/rules'
import type { Blok } from './blok.ts'
import { afsnit, overskrift, tabel } from './dele/blokke.ts'

/** What somebody is to do, who, and by when where that was agreed. In the words of those who agreed it. */
export interface Aftale {
  readonly hvad: string
  readonly hvem: string
  readonly senest?: Day
}

export function aftaletabel(alle: readonly Aftale[], sprog: Sprog): readonly Blok[] {
  if (alle.length === 0) return []
  const t = inLanguage(sprog)
  return [
    overskrift(t('Det har vi aftalt', 'What we have agreed')),
    tabel(
      t('Aftaler', 'Agreements'),
      [t('Hvad', 'What'), t('Hvem', 'Who'), t('Senest', 'By')],
      alle.map(({ hvad, hvem, senest }) => [
        hvad,
        hvem,
        senest === undefined ? t('Ikke aftalt', 'Not agreed') : dateText(senest, sprog),
      ]),
    ),
  ]
}

/** The person's own view, under its own heading, also where it goes against the rest. */
export const dinMening = (mening: string | undefined, sprog: Sprog): readonly Blok[] =>
  mening === undefined || mening.trim() === ''
    ? []
    : [overskrift(inLanguage(sprog)('Din egen mening', 'Your own view')), afsnit(mening)]
