import { aldrig, dage, tidspunkt } from '@sagsvej/rules'
import { ressourceforløbErBevilget } from '../fakta/ressourceforloeb.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { efterAlderensDag } from '../folkepension/ny-optjening.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, sluttet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { FØR_ORDNINGEN } from './foer-ordningen.ts'
import { KILDER_OM_LUKNINGEN, LUKKET } from './gamle-forloeb.ts'

const grænsen = {
  siger: {
    da: 'Et ressourceforløb kan kun gives, til du når folkepensionsalderen.',
    en: 'A resource course can be given only until you reach state pension age.',
  },
  er: folkepensionsalderensDag.minus(dage(1)),
} as const

export const sidsteDagFørFolkepension = tidspunkt('LAB.114.4', {
  titel: {
    da: 'Ressourceforløbet må ikke gå ud over folkepensionsalderen',
    en: 'The resource course must not go past state pension age',
  },
  betyder: {
    da: 'Dagen er den sidste før folkepensionsalderen. Aldrig betyder, at loven ikke satte nogen grænse.',
    en: 'The day is the last before state pension age. Never means that the act set no limit.',
  },
  vælgesEfter: efterAlderensDag,
  relevantNår: ressourceforløbErBevilget,
  versioner: [
    { ...FØR_ORDNINGEN, er: aldrig },
    {
      fra: '2013-01-01',
      til: '2015-07-01',
      hjemmel: LAB('68 a', { stk: '9' }),
      ...læst(LOV(1380, 2012), LBK(415, 2013), LBK(990, 2014), LBK(807, 2015)),
      siger: {
        da: 'Loven satte ingen grænse ved folkepensionsalderen.',
        en: 'The act set no limit at state pension age.',
      },
      er: aldrig,
    },
    {
      fra: '2015-07-02',
      til: '2016-11-20',
      hjemmel: LAB('68 a', { stk: '9' }),
      siger: {
        da: 'Grænsen ved folkepensionsalderen kom ind i loven i denne tid.',
        en: 'The limit at state pension age came into the act during this time.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Grænsen ved folkepensionsalderen står ikke i loven fra juli 2015, men i loven fra november 2016. Hvilken dag den begyndte at gælde, er ikke fundet.',
          en: 'The limit at state pension age is not in the act of July 2015 but is in that of November 2016. On which day it began to apply has not been found.',
        },
        LBK(807, 2015),
        LBK(1342, 2016),
      ),
    },
    {
      fra: '2016-11-21',
      til: '2019-12-31',
      hjemmel: LAB('68 a', { stk: '9' }),
      ...læst(LBK(1342, 2016)),
      ...grænsen,
    },
    {
      fra: '2020-01-01',
      til: '2021-12-31',
      hjemmel: LAB('114', { stk: '3' }),
      ...læst(LOV(548, 2019)),
      ...grænsen,
    },
    {
      fra: '2022-01-01',
      til: '2026-01-31',
      hjemmel: LAB('114', { stk: '4' }),
      ...læst(LBK(701, 2022), LBK(280, 2024)),
      ...grænsen,
    },
    {
      fra: LUKKET,
      hjemmel: LAB('114', { stk: '4' }),
      ...sluttet(LBK(280, 2024), ...KILDER_OM_LUKNINGEN),
      ...grænsen,
    },
  ],
})
