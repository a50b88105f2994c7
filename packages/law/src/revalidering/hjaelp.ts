import { alle, altid, betingelse, ikke, krav, led, énAf } from '@sagsvej/rules'
import { følgerRevalideringsplanen, revalideringErBevilget } from '../fakta/revalidering.ts'
import {
  kanKlareSigMedSU,
  leveomkostningerDækkesAndetsteds,
  netopForladtSkolen,
} from '../fakta/revalideringsydelse.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, ubekræftet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import {
  betydeligeBegrænsninger,
  særligeForholdForLøn,
  særligtBegrænsedeErhvervsmuligheder,
} from '../skoen/revalidering.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from './foer-2007.ts'
import { revalideringFortsætter } from './fortsaetter.ts'
import { LAS_2007_2019, LAS_2020, LUKKET, OM_LUKNINGEN } from './tekster.ts'

/** Who could live on the student grant gets the benefit only where the limits are considerable. */
const ungUdenSærligGrund = alle(
  netopForladtSkolen,
  kanKlareSigMedSU,
  ikke(énAf(betydeligeBegrænsninger, særligtBegrænsedeErhvervsmuligheder)),
)

const betingelserne = (nr: { plan: string; andenLov: string; ung: string }) =>
  alle(
    led(
      { da: 'din revalidering kan fortsætte', en: 'your rehabilitation can go on' },
      revalideringFortsætter,
    ),
    krav(nr.plan, { da: 'du følger planen', en: 'you follow the plan' }, følgerRevalideringsplanen),
    krav(
      nr.andenLov,
      {
        da: 'dine leveomkostninger dækkes ikke efter en anden lov',
        en: 'your living costs are not covered under another act',
      },
      ikke(leveomkostningerDækkesAndetsteds),
    ),
    krav(
      nr.ung,
      {
        da: 'du er ikke ung, lige færdig med skolen og i stand til at klare dig med SU',
        en: 'you are not young, just out of school and able to manage on the student grant',
      },
      ikke(ungUdenSærligGrund),
    ),
  )

const siger = {
  da: 'Du får revalideringsydelse, så længe du følger planen og ikke får leveomkostningerne dækket efter en anden lov. Er du ung, lige færdig med skolen og kan klare dig med SU, kræver det særlige grunde. Din ægtefælles indtægt og formue betyder ikke noget.',
  en: 'You get revalideringsydelse as long as you follow the plan and your living costs are not covered under another act. If you are young, just out of school and can manage on the student grant, it takes special reasons. Your spouse’s income and wealth do not matter.',
}

const efter51 = {
  hjemmel: LAS('51'),
  siger,
  er: betingelserne({ plan: '§ 53', andenLov: 'stk. 3', ung: 'stk. 4' }),
} as const
const efter51I2019 = {
  hjemmel: LAS('51'),
  siger,
  er: betingelserne({ plan: '§ 53', andenLov: 'stk. 4', ung: 'stk. 5' }),
} as const
const efter70 = {
  hjemmel: LAS('70'),
  siger,
  er: betingelserne({ plan: 'stk. 2', andenLov: 'stk. 5', ung: 'stk. 6' }),
} as const

export const retTilRevalideringsydelse = betingelse('LAS.70.1', {
  titel: { da: 'Ret til revalideringsydelse', en: 'A right to revalideringsydelse' },
  vælgesEfter: påDenDag,
  relevantNår: revalideringErBevilget,
  versioner: [
    { ...FØR_LBK_2007, ...efter51 },
    {
      fra: FRA_LBK_2007,
      til: '2017-03-21',
      ...læst(...LAS_2007_2019.slice(0, 7)),
      ...efter51,
    },
    {
      fra: '2017-03-22',
      til: '2019-12-31',
      ...læst(LBK(269, 2017), LBK(247, 2019), LBK(981, 2019)),
      ...efter51I2019,
      note: {
        da: 'Stykkerne fik andre numre mellem 2017 og 2019. Indholdet er det samme.',
        en: 'The subsections got other numbers between 2017 and 2019. The content is the same.',
      },
    },
    { fra: '2020-01-01', til: '2026-01-31', ...læst(...LAS_2020), ...efter70 },
    { fra: LUKKET, ...ubekræftet(...OM_LUKNINGEN), ...efter70 },
  ],
})

const frit = {
  siger: {
    da: 'Hjælpen kan også være mindste løn efter overenskomsten eller den løn, der er sædvanlig for arbejdet.',
    en: 'The help can also be the lowest agreed wage, or the usual wage for the work.',
  },
  er: altid,
} as const
const særligt = {
  siger: {
    da: 'Løn efter overenskomsten i stedet for ydelsen krævede særlige forhold, fx alder, tidligere arbejde eller forsørgelsespligt.',
    en: 'Agreed wages instead of the benefit took special circumstances, e.g. age, earlier work or a duty to provide.',
  },
  er: særligeForholdForLøn,
} as const

/** The third of the three forms of help: benefit, lowest apprentice wage, lowest agreed wage. */
export const lønEfterOverenskomst = betingelse('LAS.70.1.3', {
  titel: { da: 'Løn efter overenskomst under revalidering', en: 'Agreed wages during rehabilitation' },
  vælgesEfter: påDenDag,
  relevantNår: revalideringErBevilget,
  versioner: [
    { ...FØR_LBK_2007, hjemmel: LAS('51', { stk: '1', nr: '3' }), ...særligt },
    {
      fra: FRA_LBK_2007,
      til: '2012-02-24',
      hjemmel: LAS('51', { stk: '1', nr: '3' }),
      ...læst(LBK(1460, 2007), LBK(946, 2009), LBK(190, 2012)),
      ...særligt,
    },
    {
      fra: '2012-02-25',
      til: '2014-11-12',
      hjemmel: LAS('51', { stk: '1', nr: '3' }),
      siger: {
        da: 'Kravet om særlige forhold gik ud af loven i denne tid.',
        en: 'The demand of special circumstances left the act during this time.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Kravet om særlige forhold står i loven fra februar 2012, men ikke i den fra november 2014. Hvilken dag det gik ud, er ikke fundet.',
          en: 'The demand of special circumstances is in the act of February 2012 but not in that of November 2014. On which day it went has not been found.',
        },
        LBK(190, 2012),
        LBK(1193, 2014),
      ),
    },
    {
      fra: '2014-11-13',
      til: '2019-12-31',
      hjemmel: LAS('51', { stk: '1', nr: '3' }),
      ...læst(...LAS_2007_2019.slice(3)),
      ...frit,
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAS('70', { stk: '1', nr: '3' }),
      ...læst(...LAS_2020),
      ...frit,
    },
    { fra: LUKKET, hjemmel: LAS('70', { stk: '1', nr: '3' }), ...ubekræftet(...OM_LUKNINGEN), ...frit },
  ],
})
