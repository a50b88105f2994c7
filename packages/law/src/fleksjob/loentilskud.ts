import { beregning, hvis, satsDen } from '@sagsvej/rules'
import { mindsteTimelønMedBidrag, timelønMedBidrag } from '../fakta/fleksjob-loen-foer-2013.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { løntilskudsloftPrTime } from '../satser/fleksjob.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { iGammelOrdning } from './gammel-ordning.ts'
import { andelen } from './loentilskud-andel.ts'
import { loftetGælder } from './loentilskudsloft.ts'
import { FRA_LBK_2008, FØR_LBK_2008, LAB_2008_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const grundlagPrTime = timelønMedBidrag.dogHøjst(mindsteTimelønMedBidrag)

const prTime = {
  siger: {
    da: 'Arbejdsgiveren får halvdelen eller to tredjedele af timelønnen i tilskud. Det beregnes højst af den mindste løn på området og af loftet.',
    en: 'The employer gets one half or two thirds of the hourly pay as subsidy. It is reckoned at most on the lowest pay of the field and on the ceiling.',
  },
  er: andelen(
    hvis(
      loftetGælder,
      grundlagPrTime.dogHøjst(satsDen(løntilskudsloftPrTime, vurderingsdato)),
      grundlagPrTime,
    ),
    'kr/time',
  ),
} as const

export const fleksjobløntilskudPrTime = beregning('LAB.133.3', 'kr/time', {
  titel: { da: 'Løntilskud pr. time til arbejdsgiveren', en: 'Wage subsidy an hour to the employer' },
  vælgesEfter: påDenDag,
  relevantNår: iGammelOrdning,
  versioner: [
    { ...FØR_LBK_2008, hjemmel: LAB('71', { stk: '2-3' }), ...prTime },
    {
      fra: FRA_LBK_2008,
      til: '2012-12-31',
      hjemmel: LAB('71', { stk: '2-3' }),
      ...læst(...LAB_2008_2012),
      ...prTime,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('71', { stk: '2-3' }),
      ...læst(...LAB_2013_2019),
      ...prTime,
    },
    { fra: '2020-01-01', hjemmel: LAB('133', { stk: '2-3' }), ...læst(...LAB_2020), ...prTime },
  ],
})
