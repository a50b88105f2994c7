import { aldrigOpfyldt, betingelse, ikke, led, énAf } from '@sagsvej/rules'
import { revurderingensGrundlagMangler } from '../fakta/fleksjob-refusion.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { grundlagForFleksjob } from './grundlag.ts'
import { OPHÆVET, TIL_2010 } from './refusion-tekster.ts'
import { FRA_LBK_2008, FØR_LBK_2008 } from './tekster.ts'

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
