import { LBK, ulæst } from '../lovsamling/kilder.ts'
import { ubekræftet } from '../lovsamling/laest.ts'

/** Before the oldest consolidation at hand, LBK 1460/2007. */
export const FØR_LBK_2007 = {
  fra: '2006-07-03',
  til: '2007-12-11',
  ...ubekræftet(LBK(1460, 2007), ulæst('Lovteksten fra 2006-2007')),
  note: {
    da: 'Teksten er læst i loven fra december 2007. At den var den samme i 2006, er vores slutning.',
    en: 'The words were read in the act of December 2007. That they were the same in 2006 is our inference.',
  },
} as const

export const FRA_LBK_2007 = '2007-12-12'
