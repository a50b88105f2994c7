import { alle, beregning, hvis, satsDen } from '@sagsvej/rules'
import {
  fleksjobPåFuldTid,
  mindsteÅrslønMedBidrag,
  årslønMedBidrag,
} from '../fakta/fleksjob-loen-foer-2013.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { løntilskudsloftOmÅret } from '../satser/fleksjob.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { iGammelOrdning } from './gammel-ordning.ts'
import { andelen } from './loentilskud-andel.ts'
import { loftetGælder } from './loentilskudsloft.ts'
import { FRA_LBK_2008, FØR_LBK_2008, LAB_2008_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const grundlagOmÅret = årslønMedBidrag.dogHøjst(mindsteÅrslønMedBidrag)

const omÅret = {
  siger: {
    da: 'På fuld tid er tilskuddet om året halvdelen eller to tredjedele af årslønnen. Det beregnes højst af den mindste løn på området og af loftet om året.',
    en: 'For full time the subsidy a year is one half or two thirds of the yearly pay. It is reckoned at most on the lowest pay of the field and on the ceiling of the year.',
  },
  er: andelen(
    hvis(
      loftetGælder,
      grundlagOmÅret.dogHøjst(satsDen(løntilskudsloftOmÅret, vurderingsdato)),
      grundlagOmÅret,
    ),
    'kr',
  ),
} as const

/** Part time is held to the ceiling an hour, so the ceiling a year is for full time only. */
export const løntilskudOmÅret = beregning('LAB.133.3.aar', 'kr', {
  titel: {
    da: 'Løntilskud om året på fuld tid',
    en: 'Wage subsidy a year for full time',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(iGammelOrdning, fleksjobPåFuldTid),
  versioner: [
    { ...FØR_LBK_2008, hjemmel: LAB('71', { stk: '2-3' }), ...omÅret },
    {
      fra: FRA_LBK_2008,
      til: '2012-12-31',
      hjemmel: LAB('71', { stk: '2-3' }),
      ...læst(...LAB_2008_2012),
      ...omÅret,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('71', { stk: '2-3' }),
      ...læst(...LAB_2013_2019),
      ...omÅret,
    },
    { fra: '2020-01-01', hjemmel: LAB('133', { stk: '2-3' }), ...læst(...LAB_2020), ...omÅret },
  ],
})
