import { aldrig, aldrigOpfyldt, betingelse, dage, ikke, led, måneder, tidspunkt, énAf } from '@sagsvej/rules'
import {
  månederUdenRefusionFør,
  revurderingensGrundlagMangler,
  visiteretTilFleksjobDen,
} from '../fakta/fleksjob-grundlag.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { grundlagForFleksjob } from './grundlag.ts'
import { FRA_LBK_2008, FØR_LBK_2008 } from './tekster.ts'

const TIL_2010 = [LBK(439, 2008), LBK(742, 2009), LBK(938, 2009), LBK(1428, 2009)] as const

/** Until 2013 a lacking basis cost the municipality, never the citizen. */
const mangler = {
  siger: {
    da: 'Har kommunen ikke grundlaget for afgørelsen eller revurderingen, får den ikke refusion fra staten i sagen. Det er en regel mod kommunen og koster ikke dig noget.',
    en: 'If the municipality lacks the basis of the decision or reassessment, it gets no reimbursement from the state in the case. The rule is against the municipality and costs you nothing.',
  },
  er: énAf(
    led(
      { da: 'grundlaget for afgørelsen mangler', en: 'the basis of the decision is lacking' },
      ikke(grundlagForFleksjob),
    ),
    led(
      { da: 'grundlaget for revurderingen mangler', en: 'the basis of the reassessment is lacking' },
      revurderingensGrundlagMangler,
    ),
  ),
} as const

const OPHÆVET = {
  fra: '2013-01-01',
  hjemmel: LAB('122'),
  ...læst(LBK(415, 2013), LBK(990, 2014), LBK(1342, 2016)),
  siger: {
    da: 'Reglen om tab af refusion står ikke i loven efter 2012.',
    en: 'The rule on loss of reimbursement is not in the act after 2012.',
  },
} as const

export const refusionBortfalder = betingelse('LAB.2003.121.4', {
  titel: {
    da: 'Kommunen mister refusion for fleksjobbet',
    en: 'The municipality loses reimbursement for the flex job',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2008, hjemmel: LAB('121', { stk: '4' }), ...mangler },
    {
      fra: FRA_LBK_2008,
      til: '2011-06-22',
      hjemmel: LAB('121', { stk: '4' }),
      ...læst(...TIL_2010),
      ...mangler,
    },
    {
      fra: '2011-06-23',
      til: '2012-12-31',
      hjemmel: LAB('122', { stk: '3' }),
      ...læst(LBK(710, 2011), LBK(706, 2012)),
      ...mangler,
    },
    { ...OPHÆVET, er: aldrigOpfyldt },
  ],
})

const seksogtredive = {
  siger: {
    da: 'Refusionen er tabt i 36 måneder fra visitationen eller revurderingen. Måneder, der allerede er tabt efter lov om aktiv socialpolitik, tæller med i de 36.',
    en: 'The reimbursement is lost for 36 months from the visitation or reassessment. Months already lost under the Active Social Policy Act count among the 36.',
  },
  er: visiteretTilFleksjobDen.plus(måneder(36).minus(månederUdenRefusionFør)).minus(dage(1)),
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
