import { afrundTil, beregning, tal } from '@sagsvej/rules'
import { BEK, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { fleksløntilskudPrMåned } from './fleksloentilskud.ts'
import { LAB_2020 } from './tekster.ts'

const femProcent = {
  siger: {
    da: 'Du betaler 5 procent af fleksløntilskuddet til ATP, dog højst 500 kr. om måneden. Kommunen holder beløbet tilbage.',
    en: 'You pay 5 per cent of the flex job subsidy to ATP, at most 500 kroner a month. The municipality holds the amount back.',
  },
  er: fleksløntilskudPrMåned
    .gange(tal('procent', 5), 'kr/md', afrundTil('nærmeste', 'kr/md', '1'))
    .dogHøjst(tal('kr/md', 500)),
} as const

/** The act sets both figures, and they are not regulated. */
export const atpAfFleksløntilskud = beregning('LAB.137.1', 'kr/md', {
  titel: { da: 'ATP af fleksløntilskuddet', en: 'ATP of the flex job subsidy' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: LAB('71'),
      ...læst(LBK(706, 2012), LOV(1380, 2012)),
      siger: {
        da: 'Der var intet fleksløntilskud at betale ATP af.',
        en: 'There was no flex job subsidy to pay ATP of.',
      },
      er: tal('kr/md', 0),
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('114', { stk: '1' }),
      ...læst(LOV(1380, 2012), LBK(415, 2013), LBK(1342, 2016), BEK(1414, 2012), BEK(806, 2014)),
      ...femProcent,
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('137', { stk: '1' }),
      ...læst(...LAB_2020, BEK(1450, 2023)),
      ...femProcent,
    },
  ],
})
