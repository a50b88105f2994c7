import type { Day } from '@sagsvej/calendar'
import { dateText, inLanguage, type Sprog } from '@sagsvej/rules'
import type { Tabel } from './blok.ts'
import { tabel } from './dele/blokke.ts'

/** A document by its version: a later version is another document to whoever was shown this one. */
export interface Brevdokument {
  readonly id: string
  readonly titel: string
  readonly version: number
  readonly dato: Day
}

export function dokumenttabel(alle: readonly Brevdokument[], sprog: Sprog): Tabel {
  const t = inLanguage(sprog)
  return tabel(
    t('Dokumenter', 'Documents'),
    [t('Dokument', 'Document'), t('Dato', 'Date'), t('Version', 'Version')],
    alle.map(({ titel, dato, version }) => [titel, dateText(dato, sprog), String(version)]),
  )
}
