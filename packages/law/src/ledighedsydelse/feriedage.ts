import { afrundTil, beregning, dage, hvis, måneder, tal } from '@sagsvej/rules'
import {
  ferieåretBegyndte,
  månederMedLedighedsydelseIFerieåret,
  optjentFerieMedBetaling,
} from '../fakta/ferie-med-ledighedsydelse.ts'
import { retTilLedighedsydelseFra } from '../fakta/ledighedsydelse.ts'
import { BEK, LBK } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { efterFerieåret, OVERGANGEN_2020 } from './ferieaar.ts'

/** By how far into the holiday year the right came: three months to 31 July, eight to 31 December, the rest to 30 April. */
const dageneIÅret = hvis(
  retTilLedighedsydelseFra.før(ferieåretBegyndte),
  dage(25),
  hvis(
    retTilLedighedsydelseFra.før(ferieåretBegyndte.plus(måneder(3))),
    dage(15),
    hvis(retTilLedighedsydelseFra.før(ferieåretBegyndte.plus(måneder(8))), dage(10), dage(5)),
  ),
)

/** What is earned with pay is set off only as far as the two together pass 25 days. */
const efterModregning = dageneIÅret
  .minus(dageneIÅret.plus(optjentFerieMedBetaling).minus(dage(25)).dogMindst(dage(0)))
  .dogMindst(dage(0))

const gammel = {
  hjemmel: LAS('74 e', { stk: '3-5' }),
  siger: {
    da: 'I det første ferieår fik du 15 dage, hvis retten eller jobbet begyndte fra maj til juli, 10 dage fra august til december og 5 dage fra januar til april; siden 25 dage om året. Ferie med løn trækkes kun fra, når det i alt er over 25 dage.',
    en: 'In the first holiday year you got 15 days if the right or the job began from May to July, 10 days from August to December and 5 days from January to April; since then 25 days a year. Holiday with pay is taken off only as far as it is over 25 days in all.',
  },
  er: efterModregning,
} as const

/** 2,08 days a month: in whole days, the rest goes on to the next month. */
const optjent = månederMedLedighedsydelseIFerieåret.gange(
  tal('procent', 208),
  'dage',
  afrundTil('ned', 'dage', '1'),
)

const helÅr = hvis(månederMedLedighedsydelseIFerieåret.lig(måneder(12)), dage(25), optjent)

export const feriedageMedLedighedsydelse = beregning('LAS.74e.3', 'dage', {
  titel: {
    da: 'Feriedage med ledighedsydelse',
    en: 'Days of holiday with flex job unemployment benefit',
  },
  betyder: {
    da: 'Tallet er hele dage i ferieåret. Fem dage er en uge.',
    en: 'The number is whole days in the holiday year. Five days are a week.',
  },
  vælgesEfter: efterFerieåret,
  versioner: [
    { ...gammel, fra: '2001-07-01', til: '2007-12-11', ...sluttet(LBK(1460, 2007)) },
    {
      ...gammel,
      fra: '2007-12-12',
      til: '2020-04-30',
      ...læst(
        LBK(1460, 2007),
        LBK(946, 2009),
        LBK(190, 2012),
        LBK(1193, 2014),
        LBK(806, 2015),
        LBK(468, 2016),
        LBK(269, 2017),
        LBK(981, 2019),
      ),
    },
    { ...OVERGANGEN_2020, hjemmel: LAS('74 e', { stk: '3-5' }), siger: gammel.siger },
    {
      fra: '2020-09-01',
      hjemmel: LAS('74 e', { stk: '3-5' }),
      ...læst(
        BEK(1264, 2020),
        LBK(241, 2021),
        LBK(1031, 2023),
        LBK(808, 2024),
        LBK(1004, 2025),
        BEK(4, 2026),
      ),
      siger: {
        da: 'Du optjener 2,08 dage for hver kalendermåned med ledighedsydelse og en andel for en del af en måned; et helt ferieår giver 5 uger. Ferie med betaling og ferie med ledighedsydelse kan i alt højst være 5 uger.',
        en: 'You earn 2.08 days for each calendar month with the benefit and a share for part of a month; a whole holiday year gives 5 weeks. Holiday with pay and holiday with the benefit can be at most 5 weeks in all.',
      },
      er: helÅr.dogHøjst(dage(25).minus(optjentFerieMedBetaling).dogMindst(dage(0))),
    },
  ],
})
