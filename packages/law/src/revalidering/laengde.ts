import { aldrig, alle, betingelse, dage, efterDato, led, måneder, tidspunkt } from '@sagsvej/rules'
import {
  revalideringErBevilget,
  revalideringPlanlagtTil,
  revalideringStartede,
} from '../fakta/revalidering.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LAB, LAS } from '../lovsamling/love.ts'
import {
  betydeligeBegrænsninger,
  talerForLangUddannelse,
  talerIUdprægetGradForLangUddannelse,
} from '../skoen/revalidering.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from './foer-2007.ts'
import { LAB_2020, LAS_2007_2019, LUKKET, OM_LUKNINGEN } from './tekster.ts'

/** The plan is made as it begins. No transitional rule for a plan made before 2020 has been found in the texts. */
const efterStarten = efterDato(revalideringStartede)

const begrænset = led(
  {
    da: 'begrænsningerne i arbejdsevnen er betydelige',
    en: 'the limits in the ability to work are considerable',
  },
  betydeligeBegrænsninger,
)

const udpræget = {
  hjemmel: LAS('49', { stk: '2' }),
  siger: {
    da: 'Kommunen kan planlægge mere end 5 år, når din arbejdsevne er betydeligt begrænset, og dine forudsætninger, interesser og evner i udpræget grad taler for en lang videregående uddannelse.',
    en: 'The municipality can plan more than 5 years when your ability to work is considerably limited and your background, interests and gifts speak to a marked degree for a long higher education.',
  },
  er: alle(
    begrænset,
    led(
      {
        da: 'forudsætninger, interesser og evner taler i udpræget grad for en lang videregående uddannelse',
        en: 'background, interests and gifts speak to a marked degree for a long higher education',
      },
      talerIUdprægetGradForLangUddannelse,
    ),
  ),
} as const

const personligeForhold = {
  hjemmel: LAB('145', { stk: '2' }),
  siger: {
    da: 'Kommunen kan planlægge mere end 5 år, når din arbejdsevne er betydeligt begrænset, og dine personlige forhold taler for en lang videregående uddannelse.',
    en: 'The municipality can plan more than 5 years when your ability to work is considerably limited and your personal circumstances speak for a long higher education.',
  },
  er: alle(
    begrænset,
    led(
      {
        da: 'personlige forhold taler for en lang videregående uddannelse',
        en: 'personal circumstances speak for a long higher education',
      },
      talerForLangUddannelse,
    ),
  ),
} as const

export const mereEnd5ÅrKanPlanlægges = betingelse('LAB.145.2', {
  titel: { da: 'Mere end 5 års revalidering', en: 'More than 5 years of rehabilitation' },
  vælgesEfter: efterStarten,
  versioner: [
    { ...FØR_LBK_2007, ...udpræget },
    { fra: FRA_LBK_2007, til: '2019-12-31', ...læst(...LAS_2007_2019), ...udpræget },
    { fra: '2020-01-01', til: '2026-01-31', ...læst(...LAB_2020), ...personligeForhold },
    { fra: LUKKET, ...ubekræftet(...OM_LUKNINGEN), ...personligeForhold },
  ],
})

const femÅr = {
  siger: {
    da: 'Revalideringen skal gennemføres så hurtigt som muligt, og kommunen kan højst planlægge 5 år. Forrevalidering tæller ikke med.',
    en: 'The rehabilitation must be done as fast as possible, and the municipality can plan at most 5 years. Forrevalidering is not counted.',
  },
  er: revalideringStartede.plus(måneder(60)).minus(dage(1)),
} as const

const dogLængere = (hjemmel: ReturnType<typeof LAB>) =>
  [
    {
      navn: { da: 'Mere end 5 år kan planlægges', en: 'More than 5 years can be planned' },
      hjemmel,
      når: mereEnd5ÅrKanPlanlægges,
      så: aldrig,
    },
  ] as const

const efter49 = {
  hjemmel: LAS('49', { stk: '1' }),
  ...femÅr,
  undtagelser: dogLængere(LAS('49', { stk: '2' })),
} as const
const efter145 = {
  hjemmel: LAB('145', { stk: '1' }),
  ...femÅr,
  undtagelser: dogLængere(LAB('145', { stk: '2' })),
} as const

export const revalideringSenestTil = tidspunkt('LAB.145.1', {
  titel: { da: 'Den længste revalidering', en: 'The longest rehabilitation' },
  betyder: {
    da: 'Dagen er den sidste, kommunen kan planlægge revalideringen til. Aldrig betyder, at loven ikke sætter nogen sidste dag.',
    en: 'The day is the last to which the municipality can plan the rehabilitation. Never means that the act sets no last day.',
  },
  vælgesEfter: efterStarten,
  relevantNår: revalideringErBevilget,
  versioner: [
    { ...FØR_LBK_2007, ...efter49 },
    { fra: FRA_LBK_2007, til: '2019-12-31', ...læst(...LAS_2007_2019), ...efter49 },
    { fra: '2020-01-01', til: '2026-01-31', ...læst(...LAB_2020), ...efter145 },
    { fra: LUKKET, ...ubekræftet(...OM_LUKNINGEN), ...efter145 },
  ],
})

const ikkeForLang = {
  siger: {
    da: 'Planen må ikke gå længere end til den sidste dag, loven tillader.',
    en: 'The plan must not go beyond the last day the act allows.',
  },
  er: revalideringPlanlagtTil.senest(revalideringSenestTil),
} as const

export const revalideringensLængdeErTilladt = betingelse('LAB.145.1.plan', {
  titel: {
    da: 'Revalideringens planlagte længde er tilladt',
    en: 'The planned rehabilitation is not too long',
  },
  vælgesEfter: efterStarten,
  relevantNår: revalideringErBevilget,
  versioner: [
    { ...FØR_LBK_2007, hjemmel: LAS('49', { stk: '1' }), ...ikkeForLang },
    {
      fra: FRA_LBK_2007,
      til: '2019-12-31',
      hjemmel: LAS('49', { stk: '1' }),
      ...læst(...LAS_2007_2019),
      ...ikkeForLang,
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAB('145', { stk: '1' }),
      ...læst(...LAB_2020),
      ...ikkeForLang,
    },
    { fra: LUKKET, hjemmel: LAB('145', { stk: '1' }), ...ubekræftet(...OM_LUKNINGEN), ...ikkeForLang },
  ],
})
