import {
  beregning,
  dage,
  datoFaktum,
  efterDato,
  felt,
  forløbetsFørsteDag,
  listeFaktum,
  type Mål,
  tidspunkt,
} from '@sagsvej/rules'
import { ord } from '../peers-law/facts.ts'

/*
 * A rule that counts days in rolling windows, made to be measured: sick for more than so many days in the last so many
 * calendar months, looked at when a month ends. Which version holds follows the spell; how many days stay out of the
 * count at the start of each spell follows that spell.
 */

const om = (navn: string) => ({ etiket: ord(navn), spørgsmål: ord(`${navn}?`), fra: ['borger'] as const })

export const dag = datoFaktum('dag', om('dagen'))
export const sygdom = listeFaktum(
  'sygdom',
  'perioder',
  { fra: felt.dato(ord('fra')), til: felt.dato(ord('til'), true) },
  om('sygdom'),
)

const prøveregel = {
  hjemmel: { lov: { kort: 'PRØVE', navn: ord('prøveregler') }, paragraf: '2' },
  kilder: [{ navn: 'prøveregler' }],
  sikkerhed: 'kontrolleret',
  kontrolleretTil: '2026-01-01',
  siger: ord('En regel til at måle med.'),
} as const

const sygedage = sygdom.dage()
const begyndelse = sygedage.førsteDagIForløbet(dag)

const dageUdenfor = beregning('R.dageUdenfor', 'dage', {
  titel: ord('Dage, der ikke tæller'),
  vælgesEfter: efterDato(forløbetsFørsteDag, ord('forløbets første dag')),
  versioner: [
    { ...prøveregel, fra: '1900-01-01', til: '2012-01-01', er: dage(21) },
    { ...prøveregel, fra: '2012-01-02', er: dage(30) },
  ],
})

const dageDerTæller = sygedage.udenDeFørste(dageUdenfor)

const grænse = tidspunkt('R.grænse', {
  titel: ord('Månedsudgangen, hvor der er for mange dage'),
  vælgesEfter: efterDato(begyndelse, ord('forløbets begyndelse')),
  versioner: [
    {
      ...prøveregel,
      fra: '1900-01-01',
      til: '2014-06-30',
      er: dageDerTæller.vedUdgangenAfKalendermåned(18, dage(52 * 7), begyndelse),
    },
    {
      ...prøveregel,
      fra: '2014-07-01',
      er: dageDerTæller.vedUdgangenAfKalendermåned(9, dage(22 * 7), begyndelse),
    },
  ],
})

export const mål: readonly Mål[] = [{ navn: 'graense', led: grænse.led }]
