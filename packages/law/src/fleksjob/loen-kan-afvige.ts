import { aldrigOpfyldt, betingelse, ikke } from '@sagsvej/rules'
import { jobbetErOverenskomstdækket, overenskomstenHarFleksjobvilkår } from '../fakta/fleksjob-vilkaar.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { iGammelOrdning } from './gammel-ordning.ts'
import { LAB_2008_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const kanFraviges = (gammelt: ReturnType<typeof LAB>) =>
  ({
    siger: {
      da: 'Har overenskomsten ingen regler om løn i fleksjob, der kan bruges, kan du og arbejdsgiveren aftale løn og tid, der passer til din arbejdsevne. Det må kun afvige, så meget det er nødvendigt.',
      en: 'If the agreement has no usable rules on pay in flex jobs, you and the employer can agree on pay and hours that fit your ability to work. It may depart only as far as needed.',
    },
    er: ikke(overenskomstenHarFleksjobvilkår),
    undtagelser: [
      {
        navn: { da: 'Fleksjobbet er fra før 2013', en: 'The flex job is from before 2013' },
        hjemmel: gammelt,
        når: iGammelOrdning,
        så: aldrigOpfyldt,
      },
    ],
  }) as const

export const lønKanAftalesAfvigende = betingelse('LAB.122.3.afvigelse', {
  titel: {
    da: 'Løn og tid kan afvige fra overenskomsten',
    en: 'Pay and hours can depart from the agreement',
  },
  vælgesEfter: påDenDag,
  relevantNår: jobbetErOverenskomstdækket,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: LAB('72', { stk: '1' }),
      ...læst(...LAB_2008_2012),
      siger: {
        da: 'Arbejdsgiveren betalte hele lønnen efter overenskomsten.',
        en: 'The employer paid full wages under the agreement.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('70 e', { stk: '3' }),
      ...læst(...LAB_2013_2019),
      ...kanFraviges(LAB('72', { stk: '1' })),
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('122', { stk: '3' }),
      ...læst(...LAB_2020),
      ...kanFraviges(LAB('134', { stk: '1' })),
    },
  ],
})
