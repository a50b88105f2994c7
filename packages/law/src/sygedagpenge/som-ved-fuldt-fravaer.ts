import { betingelse, ikke, krav, énAf } from '@sagsvej/rules'
import { arbejdsgiverTilbyderDeltid, ledigUdenLøn } from '../fakta/ansaettelse.ts'
import { persongruppe } from '../fakta/forloeb.ts'
import { LBK, LOV_1545_2006, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { påDenDag } from './paa-den-dag.ts'
import { FRA_LBK_2011, FRA_LOV_1545, FØR_LOV_1545 } from './ulaest.ts'

const fælles = {
  hjemmel: SDL('53', { stk: '2' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Er du delvist syg og ledig, får du det samme som ved fuldt fravær. Det gælder også, hvis du mister jobbet uden løn, eller din arbejdsgiver ikke lader dig arbejde på deltid.',
    en: 'If you are partly ill and unemployed you get the same as when fully absent. That also goes if you lose the job without wages, or your employer does not let you work part time.',
  },
  er: énAf(
    krav(
      '1',
      { da: 'Du er blevet ledig og får ikke løn', en: 'You have become unemployed and get no wages' },
      ledigUdenLøn,
    ),
    krav('2', { da: 'Du får dagpenge', en: 'You are on dagpenge' }, persongruppe.er('ledig')),
    krav(
      '3',
      { da: 'Arbejdsgiveren tilbyder ikke deltid', en: 'The employer does not offer part time' },
      ikke(arbejdsgiverTilbyderDeltid),
    ),
  ),
}

/** Who is paid in full though only partly ill. */
export const somVedFuldtFravær = betingelse('SDL.53.2', {
  titel: { da: 'Beløb som ved fuldt fravær', en: 'Paid as when fully absent' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      ...FØR_LOV_1545,
      hjemmel: SDL('53', { stk: '2' }),
      kilder: [LOV_1545_2006],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Hvem der fik det hele, selv om de kun var delvist syge, blev skrevet om ved lov nr. 1545 af 20. december 2006.',
        en: 'Who was paid in full though only partly ill was written anew by act no. 1545 of 20 December 2006.',
      },
      ukendt: {
        da: 'Hvad reglen sagde før april 2007, er ikke læst.',
        en: 'What the rule said before April 2007 has not been read.',
      },
    },
    { ...fælles, ...FRA_LOV_1545 },
    { ...fælles, fra: FRA_LBK_2011, kilder: [LBK(85, 2011), LBK(1221, 2025)], sikkerhed: 'kontrolleret' },
  ],
})
