import { beregning } from '@sagsvej/rules'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_SIDEN_2019 } from '../folkepension/tekster.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { MED_PARAGRAF_32C, prMåned } from './pr-maaned.ts'

const satsen = {
  hjemmel: LSP('49', { stk: '1' }),
  siger: {
    da: 'Førtidspension er et fast beløb om måneden. Det er højere, når du er enlig.',
    en: 'Disability pension is a fixed amount a month. It is higher when you are single.',
  },
  er: prMåned,
} as const

export const fuldFørtidspensionPrMåned = beregning('LSP.49.1.foertidspension', 'kr/md', {
  titel: { da: 'Fuld førtidspension pr. måned', en: 'Full disability pension a month' },
  betyder: {
    da: 'Beløbet er før skat og før nedsættelse for indtægter og for år i udlandet. Seniorpension er det samme beløb.',
    en: 'The amount is before tax and before it is lowered for income and for years abroad. Senior pension is the same amount.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...ubekræftet(LBK(982, 2009)), ...satsen },
    { fra: FRA_LBK_2009, ...læst(...MED_PARAGRAF_32C, ...LSP_SIDEN_2019), ...satsen },
  ],
})
