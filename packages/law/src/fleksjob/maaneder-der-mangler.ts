import { beregning, ikke, måneder, tal } from '@sagsvej/rules'
import { fleksjobPåNuværendeArbejdsplads, månederPåSærligeVilkår } from '../fakta/fleksjob-fastholdelse.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { bundetAfTolvMåneder } from './bundet.ts'
import { FRA_2020, FØR_2013, forAlle } from './fastholdelse-tekster.ts'

const ingen = tal('måneder', 0)

const rest = {
  siger: {
    da: 'Der mangler de måneder, du har været ansat på særlige vilkår i mindre end 12.',
    en: 'What lacks is the months by which your employment on special terms falls short of 12.',
  },
  er: måneder(12).minus(månederPåSærligeVilkår).dogMindst(ingen),
} as const

const ikkeBundet = (hjemmel: ReturnType<typeof LAB>) =>
  [
    {
      navn: { da: 'Kravet gælder ikke dig', en: 'The demand does not bind you' },
      hjemmel,
      når: ikke(bundetAfTolvMåneder),
      så: ingen,
    },
  ] as const

export const månederDerMangler = beregning('LAB.119.1.mangler', 'måneder', {
  titel: {
    da: 'Måneder på særlige vilkår, der mangler',
    en: 'Months on special terms that are lacking',
  },
  vælgesEfter: påDenDag,
  relevantNår: fleksjobPåNuværendeArbejdsplads,
  versioner: [
    { ...FØR_2013, er: ingen },
    {
      ...forAlle,
      hjemmel: LAB('70 b', { stk: '1' }),
      ...rest,
      undtagelser: ikkeBundet(LAB('70 b', { stk: '3' })),
    },
    {
      ...FRA_2020,
      hjemmel: LAB('119', { stk: '1' }),
      ...rest,
      undtagelser: ikkeBundet(LAB('119', { stk: '1' })),
    },
    {
      fra: '2022-05-22',
      hjemmel: LAB('119', { stk: '1' }),
      ...læst(LBK(701, 2022), LBK(280, 2024)),
      ...rest,
      undtagelser: ikkeBundet(LAB('119', { stk: '1' })),
    },
  ],
})
