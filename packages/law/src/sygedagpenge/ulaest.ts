import { kilde, LBK, ulæst } from '../lovsamling/kilder.ts'

/** Said of a stretch before the oldest consolidation there is (LBK 85/2011): the words are taken to be the same. */
export const FØR_LBK_2011 = {
  til: '2011-02-06',
  kilder: [LBK(85, 2011), ulæst('Lovteksten fra 2006-2010')],
  sikkerhed: 'ubekræftet',
  note: {
    da: 'Teksten er læst i loven fra 2011. At den var den samme fra 2006, er vores slutning; vi har ikke læst det.',
    en: 'The words were read in the act of 2011. That they were the same from 2006 is our inference; we have not read it.',
  },
} as const

/** The first day of LBK 85/2011. */
export const FRA_LBK_2011 = '2011-02-07'

/** Said of the first half of 2013: the flex job reform is in LBK 871/2013, and the day it began was not read. */
export const REFORM_2013 = {
  fra: '2013-01-01',
  til: '2013-06-27',
  kilder: [kilde('Fleksjobreformen, lov nr. 1380 af 23. december 2012')],
  sikkerhed: 'ubekræftet',
  note: {
    da: 'Teksten er læst i loven fra juni 2013. At den gjaldt fra 1. januar 2013, er vores slutning; vi har ikke læst det i en lovtekst.',
    en: 'The words were read in the act of June 2013. That they applied from 1 January 2013 is our inference; we have not read it in a statute.',
  },
} as const

/** The first day of LBK 871/2013. */
export const FRA_LBK_2013 = '2013-06-28'
