import { alle, altid, betingelse } from '@sagsvej/rules'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { flytterTilAndenKommune } from '../fakta/fleksjob.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LAB_2009_2012, LAB_2013_2019, LAB_2020 } from './tekster.ts'

const beholdes = {
  siger: {
    da: 'Flytter du til en anden kommune, mens du er i fleksjob, følger tilskuddet med. Det gælder både fleksløntilskud og det gamle løntilskud.',
    en: 'If you move to another municipality while in a flex job the subsidy goes with you. So both for flex job subsidy and for the old wage subsidy.',
  },
  er: altid,
} as const

export const tilskuddetFølgerMed = betingelse('LAB.123.4', {
  titel: {
    da: 'Tilskuddet følger med, når du flytter',
    en: 'The subsidy goes with you when you move',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(ansatIFleksjob, flytterTilAndenKommune),
  versioner: [
    { ...FØR_LBK_2009, hjemmel: LAB('73'), ...beholdes },
    { fra: FRA_LBK_2009, til: '2012-12-31', hjemmel: LAB('73'), ...læst(...LAB_2009_2012), ...beholdes },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('70 f', { stk: '9' }),
      ...læst(...LAB_2013_2019),
      ...beholdes,
    },
    { fra: '2020-01-01', hjemmel: LAB('123', { stk: '4' }), ...læst(...LAB_2020), ...beholdes },
  ],
})
