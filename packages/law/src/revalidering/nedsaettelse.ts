import { beregning, betingelse, hvis, tal } from '@sagsvej/rules'
import { revalideringErBevilget } from '../fakta/revalidering.ts'
import { andenArbejdsindtægtOmÅret } from '../fakta/revalideringsydelse.ts'
import { TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from './foer-2007.ts'
import { LAS_2007_2019, LAS_2020, LUKKET, OM_LUKNINGEN } from './tekster.ts'

/** 12,000 kroner stands in the act itself, unchanged in every text since 2007: it is not regulated. */
const bundgrænse = tal('kr', 12_000)

const nedsættes = {
  siger: {
    da: 'Ydelsen sættes ned for indtægt ved andet arbejde, dog kun hvis den er over 12.000 kr. på et år.',
    en: 'The benefit is reduced for income by other work, but only if it is above 12,000 kroner in a year.',
  },
  er: andenArbejdsindtægtOmÅret.over(bundgrænse),
} as const

export const nedsættesForAndetArbejde = betingelse('LAS.73f.1', {
  titel: { da: 'Ydelsen sættes ned for andet arbejde', en: 'The benefit is reduced for other work' },
  vælgesEfter: påDenDag,
  relevantNår: revalideringErBevilget,
  versioner: [
    { ...FØR_LBK_2007, hjemmel: LAS('58', { stk: '1' }), ...nedsættes },
    {
      fra: FRA_LBK_2007,
      til: '2019-12-31',
      hjemmel: LAS('58', { stk: '1' }),
      ...læst(...LAS_2007_2019),
      ...nedsættes,
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAS('73 f', { stk: '1' }),
      ...læst(...LAS_2020),
      ...nedsættes,
    },
    { fra: LUKKET, hjemmel: LAS('73 f', { stk: '1' }), ...ubekræftet(...OM_LUKNINGEN), ...nedsættes },
  ],
})

const INTET = tal('kr', 0)

/** The act says that the income is deducted, though only if it is above the limit. Of what, it can be read in two ways. */
const toLæsninger = {
  sikkerhed: 'konflikt',
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Er indtægten ved andet arbejde over 12.000 kr. på et år, sættes ydelsen ned. Om det er med det hele eller kun med det, der er over, siger loven ikke klart.',
    en: 'If the income by other work is above 12,000 kroner in a year the benefit is reduced. Whether by all of it or only by what is above, the act does not say clearly.',
  },
  læsninger: [
    {
      navn: { da: 'Kun det, der er over 12.000 kr.', en: 'Only what is above 12,000 kroner' },
      grund: {
        da: 'Ellers ville én krone mere koste 12.000 kr. i ydelse.',
        en: 'Otherwise one krone more would cost 12,000 kroner of benefit.',
      },
      er: andenArbejdsindtægtOmÅret.minus(bundgrænse).dogMindst(INTET),
    },
    {
      navn: { da: 'Hele indtægten', en: 'All of the income' },
      grund: {
        da: 'Efter ordene er det indtægterne, der trækkes fra, når de er over grænsen.',
        en: 'By the words it is the income that is deducted when it is above the limit.',
      },
      er: hvis(andenArbejdsindtægtOmÅret.over(bundgrænse), andenArbejdsindtægtOmÅret, INTET),
    },
  ],
} as const

export const nedsættelseForAndetArbejde = beregning('LAS.73f.1.beløb', 'kr', {
  titel: { da: 'Nedsættelse for andet arbejde, pr. år', en: 'Reduction for other work, a year' },
  vælgesEfter: påDenDag,
  relevantNår: revalideringErBevilget,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2019-12-31',
      hjemmel: LAS('58', { stk: '1' }),
      kilder: [...LAS_2007_2019, ulæst('Lovteksten fra 2006-2007')],
      ...toLæsninger,
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAS('73 f', { stk: '1' }),
      kilder: [...LAS_2020],
      ...toLæsninger,
    },
    {
      fra: LUKKET,
      hjemmel: LAS('73 f', { stk: '1' }),
      kilder: [...LAS_2020, ...OM_LUKNINGEN],
      ...toLæsninger,
    },
  ],
})
