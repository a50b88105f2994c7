import { tidsrum } from '@sagsvej/rules'
import { LBK, ulæst } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { BETYDER_UDELUKKET, beggeDage, efterFørsteFælles } from './dage.ts'

const begge = beggeDage('ledighedsydelse', 'foertidspension')

const regel = {
  hjemmel: LAS('74', { stk: '1' }),
  siger: {
    da: 'Ledighedsydelse er for dem, der er berettiget til fleksjob. Det er du ikke, når du får førtidspension.',
    en: 'Ledighedsydelse is for those entitled to a flex job. You are not when you get disability pension.',
  },
  er: begge,
} as const

/** It follows from who a flex job is for (`LAB.116.1.foertidspension`): § 74 points there. */
export const ledighedsydelseOgFørtidspension = tidsrum('LAS.74.1.foertidspension', {
  titel: {
    da: 'Dage med både ledighedsydelse og førtidspension',
    en: 'Days with both ledighedsydelse and disability pension',
  },
  betyder: BETYDER_UDELUKKET,
  vælgesEfter: efterFørsteFælles(begge),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2015-06-30',
      ...ubekræftet(LBK(806, 2015), ulæst('§ 74 før juli 2015')),
      ...regel,
    },
    {
      fra: '2015-07-01',
      ...læst(
        LBK(806, 2015),
        LBK(468, 2016),
        LBK(269, 2017),
        LBK(247, 2019),
        LBK(981, 2019),
        LBK(241, 2021),
        LBK(1031, 2023),
        LBK(808, 2024),
        LBK(1004, 2025),
      ),
      ...regel,
    },
  ],
})
