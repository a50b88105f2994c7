import { beregning, ikke, måneder } from '@sagsvej/rules'
import { LBK } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { ALDRE, alder2006, efter1962, efterFødselsdag, omAlderen } from './aargange.ts'
import { L65_2006, LBK_1054_2005 } from './kilder.ts'

/** Only for those the table names: who is younger follows state pension age. */
export const fleksydelsesalderIMåneder = beregning('FYL.1a.2', 'måneder', {
  titel: { da: 'Fleksydelsesalderen i måneder', en: 'Flexi-benefit age in months' },
  betyder: { da: '12 måneder er et år.', en: '12 months are a year.' },
  vælgesEfter: påDenDag,
  relevantNår: ikke(efter1962),
  versioner: [
    {
      fra: '2006-07-01',
      til: '2011-12-31',
      hjemmel: FYL('1 a', { stk: '1-2' }),
      ...ubekræftet(LBK_1054_2005, L65_2006),
      siger: {
        da: 'Alderen var 60 år. En lov fra 2006 hævede den for dem, der er født i 1959 og senere.',
        en: 'The age was 60 years. An act of 2006 raised it for those born in 1959 and later.',
      },
      er: alder2006,
    },
    {
      fra: '2012-01-01',
      hjemmel: FYL('1 a', { stk: '1-2' }),
      ...læst(LBK(943, 2014), LBK(1121, 2015), LBK(1097, 2019), LBK(222, 2021), LBK(1083, 2025)),
      siger: omAlderen,
      er: efterFødselsdag(ALDRE, måneder(768)),
    },
  ],
})
