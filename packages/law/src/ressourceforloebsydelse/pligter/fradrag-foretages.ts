import { alle, betingelse, ikke, énAf } from '@sagsvej/rules'
import { brudPåPligten } from '../../fakta/sanktion.ts'
import { LBK } from '../../lovsamling/kilder.ts'
import { læst } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import { rimeligGrundTilBrud } from '../../skoen/ressourceforloebsydelse.ts'
import { bruddetErIJobafklaring, efterBruddet, FØR_LBK_2015, samtaleErForsømt } from './efter-bruddet.ts'
import { sanktionKanBruges } from './sanktion-kan-bruges.ts'

const ved = {
  hjemmel: LAS('69 m', { stk: '1' }),
  siger: {
    da: 'Bliver du uden rimelig grund væk fra et tilbud eller en samtale, trækkes der for dagene. Det sker kun, når kommunen først har gjort det, den skal.',
    en: 'If without reasonable ground you stay away from a measure or a talk, the days are taken off. Only when the municipality has first done what it must.',
  },
  er: alle(sanktionKanBruges, ikke(rimeligGrundTilBrud)),
} as const

/** Whether days are taken off at all; how many kroner is LAS.69m.2. */
export const fradragForetages = betingelse('LAS.69m.1', {
  titel: { da: 'Fradrag i ressourceforløbsydelsen', en: 'A deduction from the resource course benefit' },
  vælgesEfter: efterBruddet,
  relevantNår: alle(bruddetErIJobafklaring, énAf(brudPåPligten.er('udeblev_fra_tilbud'), samtaleErForsømt)),
  versioner: [
    { ...ved, ...FØR_LBK_2015 },
    {
      ...ved,
      fra: '2015-07-01',
      ...læst(LBK(806, 2015), LBK(981, 2019), LBK(241, 2021), LBK(1031, 2023), LBK(1004, 2025)),
    },
  ],
})
