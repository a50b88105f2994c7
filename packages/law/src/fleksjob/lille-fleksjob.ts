import { aldrigOpfyldt, betingelse } from '@sagsvej/rules'
import { BEK, LBK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { arbejdsevnenKanUdviklesITide, megetBegrænsetArbejdsevne } from '../skoen/fleksjob-arbejdsevne.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAB_2013_2019, LAB_2020 } from './tekster.ts'

const kanUdvikles = {
  siger: {
    da: 'Er din arbejdsevne lige nu meget begrænset, kan du få fleksjob, hvis den kan udvikles inden for en rimelig tid. Loven sætter ikke et mindste antal timer.',
    en: 'If your ability to work is very limited at present you can have a flex job if it can be developed within a reasonable time. The act sets no least number of hours.',
  },
  er: arbejdsevnenKanUdviklesITide,
} as const

export const lilleFleksjobKanGives = betingelse('LAB.116.2', {
  titel: {
    da: 'Fleksjob på få timer',
    en: 'A flex job of few hours',
  },
  betyder: {
    da: 'Svaret gælder dem, der lige nu har en meget begrænset arbejdsevne. De andre krav til fleksjob skal også være opfyldt.',
    en: 'The answer is for those who at present have a very limited ability to work. The other conditions of a flex job must be met too.',
  },
  vælgesEfter: påDenDag,
  relevantNår: megetBegrænsetArbejdsevne,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: LAB('70'),
      ...læst(LBK(938, 2009), LBK(1428, 2009), LBK(706, 2012)),
      siger: {
        da: 'Loven havde ingen regel om fleksjob til den, der lige nu kan arbejde meget lidt.',
        en: 'The act had no rule on a flex job for those who at present can work very little.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('70', { stk: '2' }),
      ...læst(...LAB_2013_2019),
      ...kanUdvikles,
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('116', { stk: '2' }),
      ...læst(...LAB_2020, BEK(47, 2026)),
      ...kanUdvikles,
    },
  ],
})
