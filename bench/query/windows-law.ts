import { dage, datoFaktum, felt, listeFaktum, type Tekst } from '@sagsvej/rules'

/*
 * A limit that is counted in a window of calendar months, as laws on sickness benefit count: more than 22 weeks in nine
 * months at the end of a month, without the first 30 days of each spell. It is no law, and is for measuring only.
 */

const t = (ord: string): Tekst => ({ da: ord, en: ord })
const om = (navn: string) => ({ etiket: t(navn), spørgsmål: t(`${navn}?`), fra: ['borger'] as const })

export const begyndt = datoFaktum('begyndt', om('begyndt'))
export const syg = listeFaktum(
  'syg',
  'perioder',
  { fra: felt.dato(t('fra')), til: felt.dato(t('til'), true) },
  om('syg'),
)

export const grænse = syg.dage().udenDeFørste(dage(30)).vedUdgangenAfKalendermåned(9, dage(154), begyndt)
