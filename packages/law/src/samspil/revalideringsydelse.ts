import { tidsrum } from '@sagsvej/rules'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../revalidering/foer-2007.ts'
import { LAS_2007_2019, LAS_2020 } from '../revalidering/tekster.ts'
import { BETYDER_UDELUKKET, beggeDage, efterFørsteFælles } from './dage.ts'

/** What covers the cost of living under other acts than LAS. Whether it covers it in full is not asked here. */
const begge = beggeDage(
  'revalideringsydelse',
  'sygedagpenge',
  'dagpenge',
  'fleksydelse',
  'foertidspension',
  'seniorpension',
  'tidlig_pension',
  'folkepension',
  'efterloen',
)

const regel = {
  siger: {
    da: 'Får du dækket dine leveomkostninger efter en anden lov, kan du ikke også få revalideringsydelse for de dage.',
    en: 'If your cost of living is covered under another act you cannot also get revalideringsydelse for those days.',
  },
  er: begge,
} as const

export const revalideringsydelseOgAndenForsørgelse = tidsrum('LAS.70.5', {
  titel: {
    da: 'Dage med både revalideringsydelse og en ydelse efter en anden lov',
    en: 'Days with both revalideringsydelse and a benefit under another act',
  },
  betyder: BETYDER_UDELUKKET,
  vælgesEfter: efterFørsteFælles(begge),
  versioner: [
    { ...FØR_LBK_2007, hjemmel: LAS('51', { stk: '3' }), ...regel },
    {
      fra: FRA_LBK_2007,
      til: '2019-12-31',
      hjemmel: LAS('51', { stk: '3' }),
      ...læst(...LAS_2007_2019),
      ...regel,
      note: {
        da: 'Fra 2019 står reglen i stk. 4.',
        en: 'From 2019 the rule stands in subsection 4.',
      },
    },
    { fra: '2020-01-01', hjemmel: LAS('70', { stk: '5' }), ...læst(...LAS_2020), ...regel },
  ],
})
