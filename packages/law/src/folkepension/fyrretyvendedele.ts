import { afrundTil, beregning, den, tal } from '@sagsvej/rules'
import { bopælsmånederEfter15 } from '../fakta/bopaelstid.ts'
import { hidtidigeFyrretyvendedele } from '../fakta/folkepension.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { folkepensionsalderensDag } from './folkepensionsalder.ts'
import { efterAlderensDag, NY_OPTJENING } from './ny-optjening.ts'
import { FRA_LBK_2009, LSP_2009_2012, LSP_2013_2017 } from './tekster.ts'

const fyrretyve = {
  hjemmel: LSP('5', { stk: '1-2' }),
  siger: {
    da: '40 års bopæl i riget mellem 15 år og folkepensionsalderen giver fuld folkepension. Ellers får du en fyrretyvendedel for hvert hele år.',
    en: '40 years of residence in the realm between 15 and state pension age give a full state pension. Otherwise you get a fortieth for each whole year.',
  },
  er: bopælsmånederEfter15
    .delt(tal('antal', 12), 'antal', afrundTil('ned', 'antal', '1'))
    .dogHøjst(tal('antal', 40)),
  undtagelser: [
    {
      navn: { da: 'Du får førtidspension', en: 'You get disability pension' },
      hjemmel: LSP('5', { stk: '3' }),
      når: pensionDuFår.er('foertidspension'),
      så: hidtidigeFyrretyvendedele,
    },
  ],
} as const

export const fyrretyvendedele = beregning('LSP.5.2', 'antal', {
  titel: { da: 'Fyrretyvendedele af fuld folkepension', en: 'Fortieths of a full state pension' },
  vælgesEfter: efterAlderensDag,
  relevantNår: folkepensionsalderensDag.før(den(NY_OPTJENING)),
  versioner: [
    { fra: '1980-01-01', til: '2009-10-01', ...ubekræftet(LBK(982, 2009)), ...fyrretyve },
    {
      fra: FRA_LBK_2009,
      ...læst(...LSP_2009_2012, ...LSP_2013_2017, LOV(442, 2018), LBK(234, 2021)),
      ...fyrretyve,
    },
  ],
})
