import { alle, betingelse, krav, led } from '@sagsvej/rules'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_2009_2012 } from '../folkepension/tekster.ts'
import { LOV } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { arbejdsevnenErVarigtNedsat, ikkeSelvforsørgendeTrodsStøtte } from '../skoen/foertidspension.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import {
  EFTER_LOV_1750,
  LSP_16_2013_2017,
  LSP_16_SIDEN_2019,
  REFORMEN,
  SIDSTE_FØR_REFORMEN,
} from './tekster.ts'
import { alderskravetErOpfyldt } from './under-40.ts'

const prøven = {
  siger: {
    da: 'Din arbejdsevne skal være varigt nedsat. Den skal være så lille, at du ikke kan forsørge dig selv, heller ikke med støtte eller i et fleksjob.',
    en: 'Your ability to work must be permanently reduced. It must be so small that you cannot support yourself, not with support or in a flex job either.',
  },
  er: alle(
    krav(
      '1',
      { da: 'arbejdsevnen er varigt nedsat', en: 'the ability to work is permanently reduced' },
      arbejdsevnenErVarigtNedsat,
    ),
    krav(
      '2',
      {
        da: 'du kan ikke forsørge dig selv, heller ikke i et fleksjob',
        en: 'you cannot support yourself, not in a flex job either',
      },
      ikkeSelvforsørgendeTrodsStøtte,
    ),
  ),
} as const

/** Subsection 2 until 2012. Both numbers are judgements of a person. */
export const arbejdsevnenBerettigerTilFørtidspension = betingelse('LSP.16.3', {
  titel: { da: 'Arbejdsevnen ved førtidspension', en: 'The ability to work for disability pension' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, hjemmel: LSP('16', { stk: '2' }), ...prøven },
    {
      fra: FRA_LBK_2009,
      til: SIDSTE_FØR_REFORMEN,
      hjemmel: LSP('16', { stk: '2' }),
      ...læst(...LSP_2009_2012),
      ...prøven,
    },
    {
      fra: REFORMEN,
      til: '2026-01-31',
      hjemmel: LSP('16', { stk: '3' }),
      ...læst(LOV(1380, 2012), ...LSP_16_2013_2017, ...LSP_16_SIDEN_2019),
      ...prøven,
    },
    {
      fra: '2026-02-01',
      hjemmel: LSP('16', { stk: '3' }),
      ...ubekræftet(...EFTER_LOV_1750),
      ...prøven,
    },
  ],
})

const samlet = {
  hjemmel: LSP('16'),
  siger: {
    da: 'Kommunen kan tilkende dig førtidspension, når du har alderen, og arbejdsevnen er varigt nedsat, så du ikke kan forsørge dig selv.',
    en: 'The municipality can grant you disability pension when you are of the age and your ability to work is permanently reduced so that you cannot support yourself.',
  },
  er: alle(
    led({ da: 'alderskravet er opfyldt', en: 'the demand of age is met' }, alderskravetErOpfyldt),
    led(
      {
        da: 'arbejdsevnen er nedsat så meget, loven kræver',
        en: 'the ability to work is as reduced as the act demands',
      },
      arbejdsevnenBerettigerTilFørtidspension,
    ),
  ),
} as const

export const førtidspensionKanTilkendes = betingelse('LSP.16', {
  titel: { da: 'Førtidspension kan tilkendes', en: 'Disability pension can be granted' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...samlet },
    {
      fra: FRA_LBK_2009,
      til: '2026-01-31',
      ...læst(...LSP_2009_2012, LOV(1380, 2012), ...LSP_16_2013_2017, ...LSP_16_SIDEN_2019),
      ...samlet,
    },
    { fra: '2026-02-01', ...ubekræftet(...EFTER_LOV_1750), ...samlet },
  ],
})
