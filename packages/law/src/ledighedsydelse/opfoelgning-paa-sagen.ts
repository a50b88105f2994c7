import { hvis, måneder, tidspunkt } from '@sagsvej/rules'
import {
  fulgtOpPåLedighedsydelsen,
  ledighedsydelseFørsteGang,
  sagenSenestVurderetDen,
} from '../fakta/ledighedsydelse-opfoelgning.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const opfølgning = {
  hjemmel: LAS('10', { stk: '3' }),
  siger: {
    da: 'Kommunen skal følge op på sagen senest 6 måneder efter, at du fik ydelsen første gang, og siden senest hver 12. måned. Skal din ret til fleksjob vurderes på ny, træder det i stedet.',
    en: 'The municipality must follow up on the case at the latest 6 months after you first got the benefit, and after that at the latest every 12 months. If your right to a flex job must be assessed again, that takes its place.',
  },
  er: hvis(
    fulgtOpPåLedighedsydelsen,
    sagenSenestVurderetDen.plus(måneder(12)),
    ledighedsydelseFørsteGang.plus(måneder(6)),
  ),
} as const

export const opfølgningPåLedighedsydelse = tidspunkt('LAS.10.3', {
  titel: {
    da: 'Opfølgning på ledighedsydelsen',
    en: 'Follow-up on flex job unemployment benefit',
  },
  betyder: {
    da: 'Dagen er den sidste, hvor opfølgningen er i tide.',
    en: 'The day is the last on which the follow-up is in time.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...opfølgning, fra: '2006-07-01', til: '2007-12-11', ...sluttet(LBK(1460, 2007)) },
    {
      ...opfølgning,
      fra: '2007-12-12',
      ...læst(
        LBK(1460, 2007),
        LBK(946, 2009),
        LBK(190, 2012),
        LBK(1193, 2014),
        LBK(806, 2015),
        LBK(468, 2016),
        LBK(981, 2019),
        LBK(241, 2021),
        LBK(1031, 2023),
        LBK(1004, 2025),
      ),
    },
  ],
})
