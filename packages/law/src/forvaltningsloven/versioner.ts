import { LBK, LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'

/** Said of the stretch before the oldest consolidation there is (LBK 1365/2007): the words are taken to be the same. */
const FØR_LBK_2007 = {
  fra: '2006-07-03',
  til: '2007-12-06',
  kilder: [LBK(1365, 2007), ulæst('Lovteksten fra før december 2007')],
  sikkerhed: 'ubekræftet',
  kontrolleretTil: TEKST_TIL,
  note: {
    da: 'Teksten er læst i loven fra december 2007. At den var den samme fra 2006, er vores slutning; vi har ikke læst det.',
    en: 'The words were read in the act of December 2007. That they were the same from 2006 is our inference; we have not read it.',
  },
} as const

/** The act of 2013 came with the new offentlighedslov. Its own day was not read; it is taken to be that of OFL § 42. */
const FRA_LOV_638 = {
  fra: '2014-01-01',
  til: '2014-04-21',
  kilder: [LOV(638, 2013), LOV(606, 2013), LBK(433, 2014)],
  sikkerhed: 'ubekræftet',
  kontrolleretTil: TEKST_TIL,
  note: {
    da: 'Ordene er læst i lov nr. 638 af 12. juni 2013 og i loven fra april 2014. At de gælder fra 1. januar 2014, slutter vi af offentlighedsloven, som de fulgte med.',
    en: 'The words were read in act no. 638 of 12 June 2013 and in the act of April 2014. That they hold from 1 January 2014 we infer from offentlighedsloven, which they came with.',
  },
} as const

/** A rule whose words are the same in all three consolidations. */
export const uændret = <R extends object>(regel: R) =>
  [
    { ...regel, ...FØR_LBK_2007 },
    { ...regel, fra: '2007-12-07', ...læst(LBK(1365, 2007), LBK(988, 2012), LBK(433, 2014)) },
  ] as const

/** A rule that stood until the act of 2013 wrote another in its place. */
export const til2014 = <R extends object>(regel: R) =>
  [
    { ...regel, ...FØR_LBK_2007 },
    { ...regel, fra: '2007-12-07', til: '2013-12-31', ...læst(LBK(1365, 2007), LBK(988, 2012)) },
  ] as const

/** What the act of 2013 wrote. */
export const fra2014 = <R extends object>(regel: R) =>
  [
    { ...regel, ...FRA_LOV_638 },
    { ...regel, fra: '2014-04-22', ...læst(LBK(433, 2014)) },
  ] as const
