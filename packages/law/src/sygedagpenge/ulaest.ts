import { AKASSE_2007, kilde, LBK, LOV_1545_2006, ulæst } from '../lovsamling/kilder.ts'

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

/** Said of a stretch known from the booklet of January 2007; the act's own words are read only from 2011. */
export const EFTER_HÆFTET = {
  til: '2011-02-06',
  kilder: [AKASSE_2007],
  sikkerhed: 'sekundær',
  note: {
    da: 'Reglen står i et hæfte fra januar 2007. Lovens egne ord er først læst i loven fra 2011.',
    en: 'The rule stands in a booklet of January 2007. The act’s own words were read only in the act of 2011.',
  },
} as const

/** The stretch before act 1545/2006, which gave the employer 15 days and wrote the words on partial illness anew. */
export const FØR_LOV_1545 = { fra: '2006-07-03', til: '2007-04-01' } as const

/** Said of what act 1545/2006 wrote, up to the oldest consolidation. */
export const FRA_LOV_1545 = {
  fra: '2007-04-02',
  til: '2011-02-06',
  kilder: [LOV_1545_2006, LBK(85, 2011)],
  sikkerhed: 'ubekræftet',
  note: {
    da: 'Ordene er læst i lov nr. 1545 af 20. december 2006. At de gælder fra 2. april 2007, er vores slutning; dagen er ikke læst.',
    en: 'The words were read in act no. 1545 of 20 December 2006. That they hold from 2 April 2007 is our inference; the day has not been read.',
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
