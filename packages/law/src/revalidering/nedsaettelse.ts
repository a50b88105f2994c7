import { beregning, tal } from '@sagsvej/rules'
import { revalideringErBevilget } from '../fakta/revalidering.ts'
import { andenArbejdsindtægtOmÅret } from '../fakta/revalideringsydelse.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from './foer-2007.ts'
import { LAS_2007_2019, LAS_2020, LUKKET, OM_LUKNINGEN } from './tekster.ts'

/** 12,000 kroner stands in the act itself, unchanged in every text since 2007: it is not regulated. */
const reglen = {
  siger: {
    da: 'Ydelsen sættes ned med det, du tjener ved andet arbejde ud over 12.000 kr. på et år.',
    en: 'The benefit is reduced by what you earn by other work above 12,000 kroner in a year.',
  },
  er: andenArbejdsindtægtOmÅret.minus(tal('kr', 12_000)).dogMindst(tal('kr', 0)),
} as const

export const nedsættelseForAndetArbejde = beregning('LAS.73f.1', 'kr', {
  titel: { da: 'Nedsættelse for andet arbejde, pr. år', en: 'Reduction for other work, a year' },
  vælgesEfter: påDenDag,
  relevantNår: revalideringErBevilget,
  versioner: [
    { ...FØR_LBK_2007, hjemmel: LAS('58', { stk: '1' }), ...reglen },
    {
      fra: FRA_LBK_2007,
      til: '2019-12-31',
      hjemmel: LAS('58', { stk: '1' }),
      ...læst(...LAS_2007_2019),
      ...reglen,
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAS('73 f', { stk: '1' }),
      ...læst(...LAS_2020),
      ...reglen,
    },
    { fra: LUKKET, hjemmel: LAS('73 f', { stk: '1' }), ...ubekræftet(...OM_LUKNINGEN), ...reglen },
  ],
})
