import { altid, betingelse } from '@sagsvej/rules'
import { relevanteTilbudErAfprøvet } from '../fakta/fleksjob.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { åbenbartFormålsløstAtAfprøve } from '../skoen/fleksjob.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LAB_2009_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const efter = (hjemmel: ReturnType<typeof LAB>) =>
  ({
    hjemmel,
    siger: {
      da: 'Fleksjob kan først gives, når alle relevante tilbud er prøvet, også et andet job på arbejdspladsen. Det gælder ikke, hvis det er åbenbart formålsløst.',
      en: 'A flex job can be given only when all relevant measures have been tried, also another job at the workplace. Not so where that is plainly pointless.',
    },
    er: relevanteTilbudErAfprøvet,
    undtagelser: [
      {
        navn: { da: 'Det er åbenbart formålsløst', en: 'It is plainly pointless' },
        hjemmel,
        når: åbenbartFormålsløstAtAfprøve,
        så: altid,
      },
    ],
  }) as const

export const tilbudErAfprøvet = betingelse('LAB.116.3', {
  titel: { da: 'Alle muligheder er prøvet', en: 'All options have been tried' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...efter(LAB('70', { stk: '2' })) },
    { fra: FRA_LBK_2009, til: '2012-12-31', ...læst(...LAB_2009_2012), ...efter(LAB('70', { stk: '2' })) },
    { fra: '2013-01-01', til: '2019-12-31', ...læst(...LAB_2013_2019), ...efter(LAB('70', { stk: '3' })) },
    { fra: '2020-01-01', ...læst(...LAB_2020), ...efter(LAB('116', { stk: '3' })) },
  ],
})
