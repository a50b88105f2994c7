import { aldrigOpfyldt, alle, altid, beregning, betingelse, ikke, måneder, tal, énAf } from '@sagsvej/rules'
import {
  akutSkadeEllerSygdom,
  fleksjobPåNuværendeArbejdsplads,
  månederPåSærligeVilkår,
} from '../fakta/fleksjob-fastholdelse.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { folkepensionsalderNåsDen } from '../fakta/person.ts'
import { kilde, LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { formålsløstMedSærligeVilkår } from '../skoen/fleksjob.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAB_2008_2012, LAB_2013_2019 } from './tekster.ts'

const FØR_2013 = {
  fra: '2006-07-03',
  til: '2012-12-31',
  hjemmel: LAB('70'),
  ...læst(...LAB_2008_2012, LOV(1380, 2012)),
  siger: {
    da: 'Før 2013 krævede loven ikke 12 måneder på særlige vilkår først.',
    en: 'Before 2013 the act did not ask for 12 months on special terms first.',
  },
} as const

const forAlle = {
  fra: '2013-01-01',
  til: '2019-12-31',
  ...læst(...LAB_2013_2019),
} as const

const FRA_2020 = {
  fra: '2020-01-01',
  til: '2022-05-21',
  ...læstAndetsteds(
    LBK(701, 2022),
    kilde(
      'Lovforslag L 53 (2019-20) om fastholdelsesfleksjob for seniorer',
      'https://ft.dk/samling/20191/lovforslag/L53/bilag/1/2104711/index.htm',
    ),
    ulæst('LOV 1556/2019', 'https://www.retsinformation.dk/eli/lta/2019/1556'),
  ),
  note: {
    da: 'Loven, som den blev vedtaget i maj 2019, gjaldt alle. Seniorerne blev undtaget ved lov nr. 1556 af 27. december 2019 fra samme dag, som den nye lov begyndte.',
    en: 'The act as passed in May 2019 bound all. Seniors were exempted by act no. 1556 of 27 December 2019 from the same day as the new act began.',
  },
} as const

const UNDTAGET = {
  siger: {
    da: 'Har du højst 6 år til folkepensionsalderen, kræves 12 måneder på særlige vilkår ikke.',
    en: 'If you have at most 6 years to state pension age, 12 months on special terms are not asked for.',
  },
  er: folkepensionsalderNåsDen.efter(vurderingsdato.plus(måneder(72))),
} as const

const akut = (hjemmel: ReturnType<typeof LAB>) =>
  [
    {
      navn: { da: 'Akut skade eller sygdom', en: 'Acute injury or illness' },
      hjemmel,
      når: alle(akutSkadeEllerSygdom, formålsløstMedSærligeVilkår),
      så: aldrigOpfyldt,
    },
  ] as const

/** Exactly six years is not more than six. */
export const bundetAfTolvMåneder = betingelse('LAB.119.1.bundet', {
  titel: {
    da: '12 måneder på særlige vilkår kræves',
    en: '12 months on special terms are asked for',
  },
  betyder: {
    da: 'Svaret gælder et fleksjob på den arbejdsplads, hvor du allerede er ansat.',
    en: 'The answer is for a flex job at the workplace where you are already employed.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_2013, er: aldrigOpfyldt },
    {
      ...forAlle,
      hjemmel: LAB('70 b', { stk: '1' }),
      siger: {
        da: 'Kravet gælder alle, undtagen ved akut skade eller sygdom, hvor det er åbenbart formålsløst.',
        en: 'The demand binds all, except with an acute injury or illness where it is plainly pointless.',
      },
      er: altid,
      undtagelser: akut(LAB('70 b', { stk: '3' })),
    },
    {
      ...FRA_2020,
      hjemmel: LAB('119', { stk: '1' }),
      ...UNDTAGET,
      undtagelser: akut(LAB('119', { stk: '3' })),
    },
    {
      fra: '2022-05-22',
      hjemmel: LAB('119', { stk: '1' }),
      ...læst(LBK(701, 2022), LBK(280, 2024)),
      ...UNDTAGET,
      undtagelser: akut(LAB('119', { stk: '3' })),
    },
  ],
})

const nokMåneder = {
  siger: {
    da: 'Du kan få fleksjob på din nuværende arbejdsplads, når du har været ansat der i mindst 12 måneder efter de sociale kapitler eller på særlige vilkår. Gælder kravet ikke dig, behøver du ikke vente.',
    en: 'You can have a flex job at your present workplace when you have been employed there for at least 12 months under the social chapters or on special terms. If the demand does not bind you, you need not wait.',
  },
  er: énAf(ikke(bundetAfTolvMåneder), månederPåSærligeVilkår.mindst(måneder(12))),
} as const

export const fleksjobPåArbejdspladsenKanGives = betingelse('LAB.119.1', {
  titel: {
    da: 'Fleksjob på din nuværende arbejdsplads',
    en: 'A flex job at your present workplace',
  },
  betyder: {
    da: 'Svaret gælder kun de 12 måneder. Kravene til aftalen og til fleksjob skal også være opfyldt.',
    en: 'The answer is on the 12 months only. What is asked of the agreement and of a flex job must be met too.',
  },
  vælgesEfter: påDenDag,
  relevantNår: fleksjobPåNuværendeArbejdsplads,
  versioner: [
    { ...FØR_2013, er: altid },
    { ...forAlle, hjemmel: LAB('70 b', { stk: '1' }), ...nokMåneder },
    { ...FRA_2020, hjemmel: LAB('119', { stk: '1' }), ...nokMåneder },
    {
      fra: '2022-05-22',
      hjemmel: LAB('119', { stk: '1' }),
      ...læst(LBK(701, 2022), LBK(280, 2024)),
      ...nokMåneder,
    },
  ],
})

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
