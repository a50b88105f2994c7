import { afrundTil, beregning, tal } from '@sagsvej/rules'
import { refusionDenDag, tilskudstimerDenDag } from '../fakta/fleksjob-loentilskud.ts'
import { BEK, LBK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { iGammelOrdning } from './gammel-ordning.ts'
import { fleksjobløntilskudPrTime } from './loentilskud.ts'
import { FRA_LBK_2008, FØR_LBK_2008, LAB_2020 } from './tekster.ts'

const minusRefusion = {
  siger: {
    da: 'Får arbejdsgiveren refusion for dig en dag, du er syg eller på barsel, trækkes den fra dagens løntilskud.',
    en: 'If the employer is reimbursed for you for a day of illness or parental leave, it is taken off the wage subsidy of that day.',
  },
  er: fleksjobløntilskudPrTime
    .gange(tilskudstimerDenDag, 'kr/dag', afrundTil('nærmeste', 'kr/dag', '0.01'))
    .minus(refusionDenDag)
    .dogMindst(tal('kr/dag', 0)),
} as const

export const løntilskudUnderFravær = beregning('LAB.133.4', 'kr/dag', {
  titel: {
    da: 'Løntilskud en dag med refusion',
    en: 'Wage subsidy on a day with reimbursement',
  },
  vælgesEfter: påDenDag,
  relevantNår: iGammelOrdning,
  versioner: [
    { ...FØR_LBK_2008, hjemmel: LAB('71', { stk: '4' }), ...minusRefusion },
    {
      fra: FRA_LBK_2008,
      til: '2012-12-31',
      hjemmel: LAB('71', { stk: '4' }),
      ...læst(LBK(439, 2008), LBK(706, 2012), BEK(114, 2008), BEK(829, 2009)),
      ...minusRefusion,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('71', { stk: '4' }),
      ...læst(LBK(415, 2013), LBK(990, 2014), LBK(1342, 2016), BEK(1423, 2012)),
      ...minusRefusion,
    },
    { fra: '2020-01-01', hjemmel: LAB('133', { stk: '4' }), ...læst(...LAB_2020), ...minusRefusion },
  ],
})
