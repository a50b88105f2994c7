import { aldrig, dage, måneder, tidspunkt } from '@sagsvej/rules'
import { månederUdenRefusionFør, visiteretEllerRevurderetDen } from '../fakta/fleksjob-refusion.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { refusionBortfalder } from './refusion-bortfalder.ts'
import { OPHÆVET, TIL_2010 } from './refusion-tekster.ts'
import { FRA_LBK_2008, FØR_LBK_2008 } from './tekster.ts'

const seksogtredive = {
  siger: {
    da: 'Refusionen er tabt i 36 måneder fra visitationen eller revurderingen. Måneder, der allerede er tabt efter lov om aktiv socialpolitik, tæller med i de 36.',
    en: 'The reimbursement is lost for 36 months from the visitation or reassessment. Months already lost under the Active Social Policy Act count among the 36.',
  },
  er: visiteretEllerRevurderetDen.plus(måneder(36).minus(månederUdenRefusionFør)).minus(dage(1)),
} as const

export const refusionBortfalderTil = tidspunkt('LAB.2003.121.4.til', {
  titel: {
    da: 'Sidste dag uden refusion',
    en: 'The last day without reimbursement',
  },
  betyder: {
    da: 'Dagen er den sidste, kommunen ingen refusion får for. Aldrig betyder, at reglen ikke gælder mere.',
    en: 'The day is the last for which the municipality gets no reimbursement. Never means that the rule no longer applies.',
  },
  vælgesEfter: påDenDag,
  relevantNår: refusionBortfalder,
  versioner: [
    { ...FØR_LBK_2008, hjemmel: LAB('121', { stk: '4' }), ...seksogtredive },
    {
      fra: FRA_LBK_2008,
      til: '2011-06-22',
      hjemmel: LAB('121', { stk: '4' }),
      ...læst(...TIL_2010),
      ...seksogtredive,
    },
    {
      fra: '2011-06-23',
      til: '2012-12-31',
      hjemmel: LAB('122', { stk: '3' }),
      ...læst(LBK(710, 2011), LBK(706, 2012)),
      ...seksogtredive,
    },
    { ...OPHÆVET, er: aldrig },
  ],
})
