import { aldrigOpfyldt, altid, betingelse } from '@sagsvej/rules'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { begyndtEfterReformen, efterOvergangen } from './overgang.ts'

/** LBK 1342/2016 is the first text with the exception; the day it began has not been found. */
export const otteUgerErIKraft = betingelse('LAB.109.2.kraft', {
  titel: { da: 'Undtagelsen om 8 uger gælder', en: 'The exception of 8 weeks applies' },
  vælgesEfter: efterOvergangen,
  relevantNår: begyndtEfterReformen,
  versioner: [
    {
      fra: '2014-07-01',
      til: '2015-07-01',
      hjemmel: LAB('68 d', { stk: '3' }),
      ...læst(LBK(990, 2014), LBK(807, 2015)),
      siger: {
        da: 'Loven havde ingen undtagelse for den, der snart ventedes rask.',
        en: 'The act had no exception for those expected to be well soon.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2015-07-02',
      til: '2016-11-20',
      hjemmel: LAB('68 d', { stk: '3' }),
      ...dagenErIkkeFundet(
        {
          da: 'Undtagelsen kom mellem juli 2015 og november 2016. Hvilken dag er ikke fundet.',
          en: 'The exception came between July 2015 and November 2016. On which day has not been found.',
        },
        LBK(807, 2015),
        LBK(1342, 2016),
      ),
      siger: { da: 'Undtagelsen om 8 uger blev sat ind.', en: 'The exception of 8 weeks was put in.' },
    },
    {
      fra: '2016-11-21',
      hjemmel: LAB('109', { stk: '2' }),
      ...læst(LBK(1342, 2016), LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
      siger: {
        da: 'Ventes du helt rask inden 8 uger, skal sagen ikke i teamet.',
        en: 'If you are expected to be fully well within 8 weeks, the case does not go to the team.',
      },
      er: altid,
    },
  ],
})
