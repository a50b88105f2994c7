import { alle, altid, betingelse, ikke } from '@sagsvej/rules'
import { erIJobafklaring } from '../fakta/jobafklaring.ts'
import { harFrasagtYdelsen } from '../fakta/ressourceforloebsydelse.ts'
import { kilde, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAB, LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { jobafklaringFindes } from './findes.ts'

/** From 2020 course and benefit are one arrangement: to give up the benefit is to give up the course. */
export const forløbetBevares = betingelse('LAS.69j.5.modtager', {
  titel: {
    da: 'Retten til forløbet består, selv om intet udbetales',
    en: 'The right to the course remains although nothing is paid',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(jobafklaringFindes, erIJobafklaring),
  versioner: [
    {
      fra: '2014-07-01',
      til: '2019-12-31',
      hjemmel: LAB('68 d', { stk: '1' }),
      ...læstAndetsteds(
        LBK(990, 2014),
        LBK(1342, 2016),
        kilde('Østre Landsret, marts 2017, om ret til jobafklaringsforløb'),
      ),
      siger: {
        da: 'Forløbet afhang ikke af, om du fik ydelsen.',
        en: 'The course did not depend on whether you got the benefit.',
      },
      er: altid,
    },
    {
      fra: '2020-01-01',
      hjemmel: LAS('69 j', { stk: '5' }),
      ...læst(LOV(548, 2019), LBK(241, 2021), LBK(1031, 2023), LBK(1004, 2025)),
      siger: {
        da: 'Du har stadig ret til forløbet, når fradrag gør, at du intet får udbetalt. Siger du selv nej til ydelsen, mister du forløbet.',
        en: 'You keep the right to the course when deductions leave nothing to pay. If you yourself say no to the benefit you lose the course.',
      },
      er: ikke(harFrasagtYdelsen),
    },
  ],
})
