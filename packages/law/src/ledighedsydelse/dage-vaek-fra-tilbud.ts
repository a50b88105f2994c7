import { beregning, dage, hvis } from '@sagsvej/rules'
import { brudVedLedighedsydelse } from '../fakta/ledighedsydelse-brud.ts'
import { dageUdeblevet } from '../fakta/sanktion.ts'
import { BEK, LBK, LOV } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { efterBruddet, FØR_2013 } from './brud-versioner.ts'
import { kanBruges } from './sanktion-uden-grund.ts'

const ingenDage = {
  siger: {
    da: 'Loven trak ikke enkelte dage fra for at blive væk fra et tilbud.',
    en: 'The act did not take off single days for staying away from a measure.',
  },
  er: dage(0),
} as const

export const fradragForTilbudsdage = beregning('LAS.77a.2', 'dage', {
  titel: {
    da: 'Dage, der trækkes fra, når du blev væk fra et tilbud',
    en: 'Days taken off when you stayed away from a measure',
  },
  betyder: {
    da: 'Dagene kan gøres op én gang om måneden. Så skal du høres, når de gøres op.',
    en: 'The days can be counted once a month. Then you must be heard when they are counted.',
  },
  vælgesEfter: efterBruddet,
  relevantNår: brudVedLedighedsydelse.er('udeblev_fra_tilbud'),
  versioner: [
    { ...ingenDage, ...FØR_2013, hjemmel: LAS('74 b') },
    {
      fra: '2013-01-01',
      til: '2015-06-30',
      hjemmel: LAS('77 a', { stk: '2' }),
      ...dagenErIkkeFundet(
        {
          da: 'Fradraget for dage kom med lov nr. 1487 af 2014. Hvilken dag det begyndte, og hvad der gjaldt før, er ikke fundet.',
          en: 'The deduction for days came with Act no. 1487 of 2014. On which day it began, and what applied before, has not been found.',
        },
        LOV(1380, 2012),
        LOV(1487, 2014),
        BEK(691, 2015),
        LBK(806, 2015),
      ),
      siger: {
        da: 'Fradraget for de dage, du blev væk fra et tilbud, kom ind i loven i denne tid.',
        en: 'The deduction for the days you stayed away from a measure came into the act during this time.',
      },
    },
    {
      fra: '2015-07-01',
      hjemmel: LAS('77 a', { stk: '2' }),
      ...læst(
        LBK(806, 2015),
        LBK(468, 2016),
        LBK(981, 2019),
        LBK(241, 2021),
        LBK(1031, 2023),
        LBK(1004, 2025),
      ),
      siger: {
        da: 'Bliver du uden rimelig grund væk fra et tilbud, trækkes der for hver dag, du helt eller delvis var væk.',
        en: 'If you without reasonable ground stay away from a measure, each day you were wholly or partly away is taken off.',
      },
      er: hvis(kanBruges, dageUdeblevet, dage(0)),
    },
  ],
})
