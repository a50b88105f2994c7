import type { Day } from '@sagsvej/calendar'
import {
  dateText,
  type Faktum,
  factSentence,
  inLanguage,
  OPRINDELSE_NAVN,
  type Oprindelse,
  type Sprog,
  type Value,
} from '@sagsvej/rules'
import type { Tabel } from './blok.ts'
import { type Brevdokument, dokumenttabel } from './brevdokument.ts'
import { tabel } from './dele/blokke.ts'

/** A fact the person is heard on: what it is, who told it, and since when it has been known. */
export interface Høringsoplysning {
  readonly faktum: Faktum
  readonly værdi: Value
  readonly oprindelse: Oprindelse
  readonly kendtFra: Day
}

/** What a hearing is over. The documents are named by version: what is new later was not heard. */
export interface Høringsgrundlag {
  readonly oplysninger: readonly Høringsoplysning[]
  readonly dokumenter: readonly Brevdokument[]
}

export function grundlagstabeller(
  { oplysninger, dokumenter }: Høringsgrundlag,
  sprog: Sprog,
): readonly Tabel[] {
  return [
    ...(oplysninger.length > 0 ? [oplysningstabel(oplysninger, sprog)] : []),
    ...(dokumenter.length > 0 ? [dokumenttabel(dokumenter, sprog)] : []),
  ]
}

/** What is missing where there is nothing to be heard on. */
export const tomtGrundlag = (
  { oplysninger, dokumenter }: Høringsgrundlag,
  sprog: Sprog,
): readonly string[] =>
  oplysninger.length + dokumenter.length > 0
    ? []
    : [
        inLanguage(sprog)(
          'Der er ingen oplysninger og dokumenter at høre om. Vælg mindst én.',
          'There are no facts or documents to be heard on. Choose at least one.',
        ),
      ]

function oplysningstabel(alle: readonly Høringsoplysning[], sprog: Sprog): Tabel {
  const t = inLanguage(sprog)
  return tabel(
    t('Det ved vi', 'What we know'),
    [t('Oplysning', 'Fact'), t('Kommer fra', 'Told by'), t('Kendt siden', 'Known since')],
    alle.map(({ faktum, værdi, oprindelse, kendtFra }) => [
      factSentence(faktum, værdi, sprog),
      OPRINDELSE_NAVN[oprindelse][sprog],
      dateText(kendtFra, sprog),
    ]),
  )
}
