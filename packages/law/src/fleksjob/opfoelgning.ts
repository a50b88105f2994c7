import { hvis, måneder, tidspunkt } from '@sagsvej/rules'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { fleksjobStartede } from '../fakta/fleksjob.ts'
import {
  fleksjobydelseFørsteGang,
  fulgtOpIFleksjobbet,
  senestFulgtOpIFleksjobbet,
} from '../fakta/fleksjob-opfoelgning.ts'
import { LBK, ulæst } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LAB, LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAB_2013_2019, LAB_2020 } from './tekster.ts'

const halvtOgHeltÅr = {
  hjemmel: LAS('10', { stk: '3' }),
  siger: {
    da: 'Kommunen skulle følge op senest 6 måneder efter, at tilskuddet eller ydelsen blev betalt første gang. Derefter senest hver 12. måned.',
    en: 'The municipality had to follow up at the latest 6 months after the subsidy or benefit was first paid. After that at the latest every 12 months.',
  },
  er: hvis(
    fulgtOpIFleksjobbet,
    senestFulgtOpIFleksjobbet.plus(måneder(12)),
    fleksjobydelseFørsteGang.plus(måneder(6)),
  ),
} as const

const toOgEtHalvtÅr = {
  siger: {
    da: 'Kommunen skal holde en personlig samtale med dig efter 2½ år i fleksjobbet. Derefter hver gang, der er gået 2½ år fra den seneste.',
    en: 'The municipality must hold a personal talk with you after 2½ years in the flex job. After that each time 2½ years have gone from the latest.',
  },
  er: hvis(fulgtOpIFleksjobbet, senestFulgtOpIFleksjobbet, fleksjobStartede).plus(måneder(30)),
} as const

/** Counted in calendar months: two and a half years are thirty. */
export const næsteOpfølgningIFleksjob = tidspunkt('LAB.121.1', {
  titel: { da: 'Næste opfølgning i fleksjobbet', en: 'The next follow-up in the flex job' },
  betyder: {
    da: 'Dagen er den, hvor kommunen skal følge op på, om dine forhold er ændret og du stadig opfylder kravene.',
    en: 'The day is that on which the municipality must follow up on whether your circumstances have changed and you still meet the conditions.',
  },
  vælgesEfter: påDenDag,
  relevantNår: ansatIFleksjob,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2007-12-11',
      ...ubekræftet(LBK(1460, 2007), ulæst('Lovteksten fra 2006-2007')),
      ...halvtOgHeltÅr,
    },
    {
      fra: '2007-12-12',
      til: '2012-12-31',
      ...læst(LBK(1460, 2007), LBK(946, 2009), LBK(190, 2012)),
      ...halvtOgHeltÅr,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('70 d', { stk: '1' }),
      ...læst(...LAB_2013_2019),
      ...toOgEtHalvtÅr,
    },
    { fra: '2020-01-01', hjemmel: LAB('121', { stk: '1' }), ...læst(...LAB_2020), ...toOgEtHalvtÅr },
  ],
})
