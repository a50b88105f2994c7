import { parseDay } from '@sagsvej/calendar'
import type { Brev } from '@sagsvej/casework'
import { dateText, inLanguage } from '@sagsvej/rules'

/** What stands on a letter beside its own words. */
export interface Etiketter {
  readonly til: string
  readonly dato: string
  readonly sag: string
  readonly telefon: string
  readonly skriv: string
  readonly sådanTalt: string
  /** The day of the letter in words. */
  readonly datoen: string
}

export function etiketter({ sprog, dato }: Brev): Etiketter {
  const t = inLanguage(sprog)
  return {
    til: t('Til', 'To'),
    dato: t('Dato', 'Date'),
    sag: t('Sagsnummer', 'Case number'),
    telefon: t('Telefon', 'Telephone'),
    skriv: t('Skriv til os', 'Write to us'),
    sådanTalt: t('Sådan er fristen talt', 'How the deadline is counted'),
    datoen: dateText(parseDay(dato), sprog),
  }
}
