import { aldrigOpfyldt, alle, betingelse, ikke, timerOmUgen, énAf } from '@sagsvej/rules'
import {
  jobbetErOverenskomstdækket,
  overenskomstenHarFleksjobvilkår,
  sammenligneligOverenskomstFindes,
  timerIFleksjobbet,
  udførerFunktionærarbejde,
} from '../fakta/fleksjob-vilkaar.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { iGammelOrdning } from './gammel-ordning.ts'
import { FRA_LBK_2008, FØR_LBK_2008, LAB_2008_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const egenEllerLignende = énAf(jobbetErOverenskomstdækket, sammenligneligOverenskomstFindes)

const gammel = {
  hjemmel: LAB('72', { stk: '1' }),
  siger: {
    da: 'Løn, arbejdstid og vilkår fulgte overenskomsten med dens sociale kapitler. Var der ingen, fulgte de overenskomsten for lignende arbejde, og de blev fastsat sammen med fagforeningen.',
    en: 'Pay, hours and terms followed the collective agreement with its social chapters. Where there was none they followed that of comparable work, and they were set together with the union.',
  },
  er: egenEllerLignende,
} as const

/** A flex job from before 2013 follows LAB 2003 § 72, later § 134: the answer is the same. */
const ny = {
  siger: {
    da: 'Er arbejdet dækket af overenskomst, følger løn og vilkår den. Er det ikke, aftaler du og arbejdsgiveren dem med en lignende overenskomst som udgangspunkt, hvis den findes.',
    en: 'If the work is covered by a collective agreement, pay and terms follow it. If not, you and the employer agree on them, with a comparable agreement as the starting point if there is one.',
  },
  er: egenEllerLignende,
} as const

/** The same protection as others: pay and terms are those of the field, whatever the flex job. */
export const overenskomstErGrundlaget = betingelse('LAB.122.3', {
  titel: {
    da: 'Løn og vilkår bygger på en overenskomst',
    en: 'Pay and terms rest on a collective agreement',
  },
  betyder: {
    da: 'Nej betyder, at der ingen overenskomst er for arbejdet eller for lignende arbejde, så du og arbejdsgiveren aftaler det hele.',
    en: 'No means that there is no agreement for the work or for comparable work, so that you and the employer agree on it all.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2008, ...gammel },
    { fra: FRA_LBK_2008, til: '2012-12-31', ...læst(...LAB_2008_2012), ...gammel },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('70 e', { stk: '3-4' }),
      ...læst(...LAB_2013_2019),
      ...ny,
    },
    { fra: '2020-01-01', hjemmel: LAB('122', { stk: '3-4' }), ...læst(...LAB_2020), ...ny },
  ],
})

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
