import { beregning, måneder } from '@sagsvej/rules'
import { LBK } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { efterFødselsdag } from './aargange.ts'
import { L65_2006, LBK_1054_2005 } from './kilder.ts'

/** The same from state pension age back: LSP § 1 a less FYL § 1 a. */
const LÆNGSTE = [
  ['1955-12-31', 60],
  ['1956-06-30', 54],
  ['1958-12-31', 48],
  ['1959-06-30', 42],
] as const

export const længsteFleksydelse = beregning('FYL.22.2.laengst', 'måneder', {
  titel: { da: 'Så længe kan du højst få fleksydelse', en: 'For at most so long can you have flexi-benefit' },
  betyder: {
    da: 'Tallet er månederne fra fleksydelsesalderen til folkepensionsalderen.',
    en: 'The number is the months from flexi-benefit age to state pension age.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-01',
      til: '2011-12-31',
      hjemmel: FYL('22', { stk: '2' }),
      ...ubekræftet(LBK_1054_2005, L65_2006),
      siger: {
        da: 'Du kunne få fleksydelse i 5 år, fra du var 60, til du var 65.',
        en: 'You could have flexi-benefit for 5 years, from 60 to 65.',
      },
      er: måneder(60),
    },
    {
      fra: '2012-01-01',
      hjemmel: FYL('22', { stk: '2' }),
      ...læst(LBK(943, 2014), LBK(1208, 2017), LBK(1083, 2025)),
      siger: {
        da: 'Er du født i 1955 eller før, er det 5 år. Det falder til 3 år for dem, der er født efter juni 1959.',
        en: 'If you were born in 1955 or before it is 5 years. It falls to 3 years for those born after June 1959.',
      },
      er: efterFødselsdag(LÆNGSTE, måneder(36)),
    },
  ],
})
