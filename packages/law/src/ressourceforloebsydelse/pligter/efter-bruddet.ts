import { alle, den, efterDato, énAf } from '@sagsvej/rules'
import { bruddetSkete, brudPåPligten } from '../../fakta/sanktion.ts'
import { kilde, LBK, TEKST_TIL } from '../../lovsamling/kilder.ts'

export const efterBruddet = efterDato(bruddetSkete)
export const bruddetErIJobafklaring = bruddetSkete.tidligst(den('2014-07-01'))

/** The chapter's paragraphs are first seen in the consolidation of July 2015, a year after it began. */
export const FØR_LBK_2015 = {
  fra: '2014-07-01',
  til: '2015-06-30',
  kilder: [kilde('Sluttet fra LBK 806/2015; kapitlets tekst fra 2014 er ikke læst'), LBK(806, 2015)],
  sikkerhed: 'ubekræftet',
  kontrolleretTil: TEKST_TIL,
} as const

/** To book talks oneself is a duty of the act of 2020; before that it could not be broken. */
export const samtaleErForsømt = énAf(
  brudPåPligten.er('udeblev_fra_samtale'),
  alle(brudPåPligten.er('bookede_ikke'), bruddetSkete.tidligst(den('2020-01-01'))),
)
