import { alle, betingelse, led } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_2009_2012 } from '../folkepension/tekster.ts'
import { LOV } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { fyldt } from './fyldt.ts'
import {
  EFTER_LOV_1750,
  LSP_16_2013_2017,
  LSP_16_SIDEN_2019,
  REFORMEN,
  SIDSTE_FØR_REFORMEN,
} from './tekster.ts'

const førFolkepension = led(
  { da: 'du har ikke nået folkepensionsalderen', en: 'you have not reached state pension age' },
  vurderingsdato.før(folkepensionsalderensDag),
)

const fra18 = {
  hjemmel: LSP('16', { stk: '1' }),
  siger: {
    da: 'Førtidspension kan gives fra du fylder 18 år, til du når folkepensionsalderen.',
    en: 'Disability pension can be granted from the age of 18 until you reach state pension age.',
  },
  er: alle(led({ da: 'du er fyldt 18 år', en: 'you have turned 18' }, fyldt(18)), førFolkepension),
} as const

const fra40 = {
  hjemmel: LSP('16', { stk: '1' }),
  siger: {
    da: 'Førtidspension kan gives fra du fylder 40 år, til du når folkepensionsalderen. Er du yngre, stilles der et krav mere.',
    en: 'Disability pension can be granted from the age of 40 until you reach state pension age. If you are younger one thing more is demanded.',
  },
  er: alle(led({ da: 'du er fyldt 40 år', en: 'you have turned 40' }, fyldt(40)), førFolkepension),
} as const

export const alderenForFørtidspension = betingelse('LSP.16.1', {
  titel: { da: 'Alderen for førtidspension', en: 'The age for disability pension' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...fra18 },
    { fra: FRA_LBK_2009, til: SIDSTE_FØR_REFORMEN, ...læst(...LSP_2009_2012), ...fra18 },
    {
      fra: REFORMEN,
      til: '2026-01-31',
      ...læst(LOV(1380, 2012), ...LSP_16_2013_2017, ...LSP_16_SIDEN_2019),
      ...fra40,
    },
    { fra: '2026-02-01', ...ubekræftet(...EFTER_LOV_1750), ...fra40 },
  ],
})
