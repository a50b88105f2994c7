import { altid, betingelse } from '@sagsvej/rules'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_ALLE } from '../folkepension/tekster.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { EFTER_LOV_1750 } from './tekster.ts'

const afSigSelv = {
  siger: {
    da: 'Kommunen kan begynde en sag om førtidspension og tilkende den, selv om du ikke har bedt om det.',
    en: 'The municipality can open a case on disability pension and grant it although you have not asked for it.',
  },
  er: altid,
} as const

/** Subsection 2 until 2012, 3 until 2013, 5 until 2019, 4 since. */
export const kommunenKanRejseSagen = betingelse('LSP.17.4', {
  titel: { da: 'Kommunen kan rejse sagen selv', en: 'The municipality can open the case itself' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...ubekræftet(LBK(982, 2009)), hjemmel: LSP('17'), ...afSigSelv },
    { fra: FRA_LBK_2009, til: '2026-01-31', hjemmel: LSP('17'), ...læst(...LSP_ALLE), ...afSigSelv },
    { fra: '2026-02-01', hjemmel: LSP('17'), ...ubekræftet(...EFTER_LOV_1750), ...afSigSelv },
  ],
})
