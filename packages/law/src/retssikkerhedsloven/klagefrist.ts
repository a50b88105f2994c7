import { efterDato, tidspunkt, uger } from '@sagsvej/rules'
import { afgørelsenMeddelt } from '../fakta/klage.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { RSL } from '../lovsamling/love.ts'
import { FRA_LBK_2008, FØR_LBK_2008 } from './tider.ts'

const fireUger = {
  hjemmel: RSL('67', { stk: '1' }),
  siger: {
    da: 'Du skal klage senest 4 uger efter, at du fik besked om afgørelsen. Du klager til den myndighed, der traf den.',
    en: 'You must complain at the latest 4 weeks after you were told of the decision. You complain to the authority that made it.',
  },
  er: afgørelsenMeddelt.plus(uger(4)),
} as const

/** The last day as the act counts it. That it moves past a closed day is of the counting rules: `klagefrist`. */
export const klageSenest = tidspunkt('RSL.67.1', {
  titel: { da: 'Du skal have klaget', en: 'You must have complained' },
  betyder: {
    da: 'Dagen er den sidste, du kan klage i tide.',
    en: 'The day is the last on which you can complain in time.',
  },
  vælgesEfter: efterDato(afgørelsenMeddelt),
  versioner: [
    { ...fireUger, ...FØR_LBK_2008 },
    {
      ...fireUger,
      fra: FRA_LBK_2008,
      ...læst(
        LBK(877, 2008),
        LBK(930, 2012),
        LOV(493, 2013),
        LBK(983, 2013),
        LBK(1096, 2017),
        LBK(1555, 2020),
        LBK(354, 2025),
      ),
    },
  ],
})
