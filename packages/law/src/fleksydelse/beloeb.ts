import { afrundTil, beregning, tal } from '@sagsvej/rules'
import { årsindtægtFørFleksydelse } from '../fakta/fleksydelse.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { sluttet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { SIDEN_2014 } from './kilder.ts'
import { fleksydelsePrÅr } from './sats.ts'

const prMåned = fleksydelsePrÅr
  .dogHøjst(årsindtægtFørFleksydelse)
  .delt(tal('antal', 12), 'kr/md', afrundTil('nærmeste', 'kr/md', '1'))

export const fleksydelsePrMåned = beregning('FYL.17.4', 'kr/md', {
  titel: { da: 'Fleksydelse om måneden', en: 'Flexi-benefit a month' },
  betyder: {
    da: 'Beløbet er før skat og før fradrag for pensioner og arbejde.',
    en: 'The amount is before tax and before deductions for pensions and work.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2014-08-24',
      hjemmel: FYL('17', { stk: '4' }),
      ...sluttet(LBK(943, 2014)),
      siger: {
        da: 'Satsen deles i 12 måneder. Fleksydelsen kan højst være så stor som din indtægt i året før.',
        en: 'The rate is divided by 12 months. Flexi-benefit can be at most as large as your income in the year before.',
      },
      er: prMåned,
    },
    {
      fra: '2014-08-25',
      hjemmel: FYL('17', { stk: '4-7' }),
      ...SIDEN_2014,
      siger: {
        da: 'Satsen deles i 12 måneder, og den kan højst være så stor som din indtægt i året før. Blev du visiteret for mindre end et år siden, regnes indtægten siden da op til et år.',
        en: 'The rate is divided by 12 months, and it can be at most as large as your income in the year before. If you were found eligible less than a year ago the income since then is scaled to a year.',
      },
      note: {
        da: 'Pensioner trækker fleksydelsen ned. Det er ikke regnet med her.',
        en: 'Pensions reduce flexi-benefit. That is not reckoned in here.',
      },
      er: prMåned,
    },
  ],
})
