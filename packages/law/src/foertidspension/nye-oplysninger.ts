import { aldrigOpfyldt, betingelse } from '@sagsvej/rules'
import { bedtOmAfgørelseOmPensionAlene } from '../fakta/organisering.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_2009_2012, LSP_SIDEN_2019 } from '../folkepension/tekster.ts'
import { BEK, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LSP_16_2013_2017 } from './tekster.ts'

const kunDetForeliggende = {
  siger: {
    da: 'Har du bedt om en afgørelse om førtidspension alene, indhenter kommunen ikke nye oplysninger og prøver ikke arbejdsevnen af.',
    en: 'If you asked for a decision on disability pension only, the municipality gathers no new information and tries out nothing.',
  },
  er: aldrigOpfyldt,
} as const

export const nyeOplysningerIndhentes = betingelse('LSP.17.2.oplysninger', {
  titel: {
    da: 'Nye oplysninger, når du kun har bedt om førtidspension',
    en: 'New information when you asked for disability pension only',
  },
  vælgesEfter: påDenDag,
  relevantNår: bedtOmAfgørelseOmPensionAlene,
  versioner: [
    {
      ...FØR_LBK_2009,
      ...ubekræftet(LBK(982, 2009)),
      hjemmel: LSP('17', { stk: '1' }),
      ...kunDetForeliggende,
    },
    {
      fra: FRA_LBK_2009,
      til: '2012-12-31',
      hjemmel: LSP('17', { stk: '1' }),
      ...læst(...LSP_2009_2012),
      ...kunDetForeliggende,
    },
    {
      fra: '2013-01-01',
      hjemmel: LSP('17', { stk: '2' }),
      ...læst(LOV(1380, 2012), ...LSP_16_2013_2017, ...LSP_SIDEN_2019, BEK(1207, 2024), BEK(1688, 2025)),
      ...kunDetForeliggende,
    },
  ],
})
