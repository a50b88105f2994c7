import { beregning, hvis, satsDen } from '@sagsvej/rules'
import { giftEllerSamlevende } from '../fakta/folkepension.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import * as sats from '../satser/pension.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_ALLE } from './tekster.ts'

const beløbet = {
  hjemmel: LSP('49', { stk: '1' }),
  siger: {
    da: 'Folkepension er et grundbeløb og et pensionstillæg. Tillægget er højere, når du er enlig, og bliver mindre af andre indtægter.',
    en: 'State pension is a basic amount and a supplement. The supplement is higher when you are single, and becomes less by other income.',
  },
  er: satsDen(sats.folkepensionensGrundbeløb, vurderingsdato).plus(
    hvis(
      giftEllerSamlevende,
      satsDen(sats.pensionstillægForPar, vurderingsdato),
      satsDen(sats.pensionstillægForEnlige, vurderingsdato),
    ),
  ),
} as const

/** Kroner a month before tax: the full pension, before it is lowered for income or for years abroad. */
export const fuldFolkepensionPrMåned = beregning('LSP.49.1.folkepension', 'kr/md', {
  titel: { da: 'Fuld folkepension pr. måned', en: 'Full state pension a month' },
  betyder: {
    da: 'Beløbet er før skat, før fradrag for indtægter og for en andel på mindre end 100 procent. Ældrecheck er ikke med.',
    en: 'The amount is before tax, before anything is taken off for income and for a share of less than 100 per cent. The yearly cheque for the elderly is not in it.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...ubekræftet(LBK(982, 2009)), ...beløbet },
    { fra: FRA_LBK_2009, ...læst(...LSP_ALLE), ...beløbet },
  ],
})
