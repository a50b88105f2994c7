import { afrundTil, beregning, hvis, satsDen } from '@sagsvej/rules'
import { tilskudsgrad } from '../fakta/fleksjob-loentilskud.ts'
import { mindsteTimelønForUfaglærte } from '../fakta/fleksjob-selvstaendig-beloeb.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { BEK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { løntilskudsloftPrTime } from '../satser/fleksjob.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { gammeltTilskudTilSelvstændig } from './selvstaendig-foer-2013.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LAB_2009_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const ØRE = afrundTil('nærmeste', 'kr/time', '0.01')

const grundlag = mindsteTimelønForUfaglærte.dogHøjst(satsDen(løntilskudsloftPrTime, vurderingsdato))

const prTime = {
  siger: {
    da: 'Tilskuddet er halvdelen eller to tredjedele af den mindste løn på området for nyansatte uden faglige kvalifikationer. Det beregnes højst af et loft.',
    en: 'The grant is one half or two thirds of the lowest pay of the field for the newly hired without trade skills. It is reckoned on a ceiling at most.',
  },
  er: hvis(tilskudsgrad.er('halvdelen'), grundlag.brøkdel(1, 2, ØRE), grundlag.brøkdel(2, 3, ØRE)),
} as const

export const gammeltTilskudPrTime = beregning('LAB.136.2', 'kr/time', {
  titel: {
    da: 'Tilskud pr. time til selvstændige fra før 2013',
    en: 'The grant an hour to the self-employed from before 2013',
  },
  vælgesEfter: påDenDag,
  relevantNår: gammeltTilskudTilSelvstændig,
  versioner: [
    { ...FØR_LBK_2009, hjemmel: LAB('75', { stk: '2' }), ...prTime },
    {
      fra: FRA_LBK_2009,
      til: '2012-12-31',
      hjemmel: LAB('75', { stk: '2' }),
      ...læst(...LAB_2009_2012, BEK(114, 2008), BEK(829, 2009)),
      ...prTime,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('75', { stk: '2' }),
      ...læst(...LAB_2013_2019),
      ...prTime,
    },
    { fra: '2020-01-01', hjemmel: LAB('136', { stk: '2' }), ...læst(...LAB_2020), ...prTime },
  ],
})
