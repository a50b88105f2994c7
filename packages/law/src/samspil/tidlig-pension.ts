import { tidsrum } from '@sagsvej/rules'
import { LBK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { BETYDER_UDELUKKET, beggeDage, efterFørsteFælles } from './dage.ts'
import { DAGE_FØR_TIDLIG_PENSION } from './foer-pensionen.ts'

const TEKSTER = [LBK(234, 2021), LBK(527, 2022), LBK(1042, 2024), LBK(1123, 2024)] as const

/** Sickness benefit is left out: stk. 3 lets it go together. */
const andre = beggeDage(
  'tidlig_pension',
  'dagpenge',
  'ressourceforloebsydelse',
  'revalideringsydelse',
  'ledighedsydelse',
  'fleksydelse',
  'kontanthjaelp',
  'efterloen',
)

export const tidligPensionOgAndenForsørgelse = tidsrum('LSP.26v.1', {
  titel: {
    da: 'Dage med både tidlig pension og en anden forsørgelsesydelse',
    en: 'Days with both tidlig pension and another benefit to live on',
  },
  betyder: BETYDER_UDELUKKET,
  vælgesEfter: efterFørsteFælles(andre),
  versioner: [
    { ...DAGE_FØR_TIDLIG_PENSION, hjemmel: LSP('26 v', { stk: '1' }), er: andre },
    {
      fra: '2021-02-12',
      hjemmel: LSP('26 v', { stk: '1' }),
      ...læst(...TEKSTER),
      siger: {
        da: 'Tidlig pension udbetales ikke for en periode, hvor du får en anden offentlig ydelse at leve af. Sygedagpenge kan du godt få samtidig.',
        en: 'Tidlig pension is not paid for a time when you get another public benefit to live on. Sickness benefit can go together with it.',
      },
      er: andre,
    },
  ],
})

const pension = beggeDage('tidlig_pension', 'foertidspension', 'seniorpension')

export const tidligPensionOgPension = tidsrum('LSP.26v.2', {
  titel: {
    da: 'Dage med både tidlig pension og førtidspension eller seniorpension',
    en: 'Days with both tidlig pension and førtidspension or seniorpension',
  },
  betyder: BETYDER_UDELUKKET,
  vælgesEfter: efterFørsteFælles(pension),
  versioner: [
    { ...DAGE_FØR_TIDLIG_PENSION, hjemmel: LSP('26 v', { stk: '2' }), er: pension },
    {
      fra: '2021-02-12',
      hjemmel: LSP('26 v', { stk: '2' }),
      ...læst(...TEKSTER),
      siger: {
        da: 'Er du tilkendt førtidspension eller seniorpension, kan du ikke få tidlig pension.',
        en: 'If you have been granted førtidspension or seniorpension you cannot get tidlig pension.',
      },
      er: pension,
    },
  ],
})
