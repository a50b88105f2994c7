import { afrundTil, beregning, hvis, tal } from '@sagsvej/rules'
import {
  indtægtsgrundlagForFørtidspension,
  ægtefælleHarOgsåPension,
} from '../fakta/foertidspensionens-stoerrelse.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_SIDEN_2019 } from '../folkepension/tekster.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { MED_PARAGRAF_32C } from './pr-maaned.ts'

const nedsættelsen = {
  hjemmel: LSP('32 c', { stk: '1' }),
  siger: {
    da: 'Førtidspensionen bliver mindre med 30 procent af indtægtsgrundlaget. Har din ægtefælle eller samlever også ret til pension, er det 15 procent.',
    en: 'The disability pension becomes less by 30 per cent of the income base. If your spouse or partner too has a right to pension it is 15 per cent.',
  },
  er: indtægtsgrundlagForFørtidspension.gange(
    hvis(ægtefælleHarOgsåPension, tal('procent', 15), tal('procent', 30)),
    'kr',
    afrundTil('nærmeste', 'kr', '0.01'),
  ),
} as const

export const nedsættelseForIndtægter = beregning('LSP.32c.1', 'kr', {
  titel: {
    da: 'Nedsættelse af førtidspension for et år',
    en: 'What is taken off disability pension for a year',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...ubekræftet(LBK(982, 2009)), ...nedsættelsen },
    { fra: FRA_LBK_2009, ...læst(...MED_PARAGRAF_32C, ...LSP_SIDEN_2019), ...nedsættelsen },
  ],
})
