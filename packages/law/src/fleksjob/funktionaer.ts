import { aldrigOpfyldt, alle, betingelse, timerOmUgen } from '@sagsvej/rules'
import { timerIFleksjobbet, udførerFunktionærarbejde } from '../fakta/fleksjob-vilkaar.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAB_2008_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const otteTimer = {
  siger: {
    da: 'Arbejder du 8 timer om ugen eller mindre med funktionærarbejde, skal du ansættes på vilkår som en funktionær. Det er hele funktionærloven, der så gælder.',
    en: 'If you do salaried employees’ work for 8 hours a week or less you must be employed on the terms of a salaried employee. The whole of the act on salaried employees then applies.',
  },
  er: alle(udførerFunktionærarbejde, timerIFleksjobbet.højst(timerOmUgen(8))),
} as const

/** Eight hours or less: such few hours are outside the act on salaried employees itself. */
export const funktionærlignendeVilkår = betingelse('LAB.122.5', {
  titel: { da: 'Vilkår som en funktionær', en: 'The terms of a salaried employee' },
  betyder: {
    da: 'Nej betyder, at reglen ikke er nødvendig: over 8 timer gælder funktionærloven selv, og andet arbejde er ikke omfattet.',
    en: 'No means that the rule is not needed: above 8 hours the act on salaried employees itself applies, and other work is not covered.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: LAB('72'),
      ...læst(...LAB_2008_2012),
      siger: {
        da: 'Loven havde ingen regel om funktionærlignende vilkår i fleksjob.',
        en: 'The act had no rule on the terms of a salaried employee in flex jobs.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('70 e', { stk: '5' }),
      ...læst(...LAB_2013_2019),
      ...otteTimer,
    },
    { fra: '2020-01-01', hjemmel: LAB('122', { stk: '5' }), ...læst(...LAB_2020), ...otteTimer },
  ],
})
