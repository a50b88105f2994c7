import { afrundTil, beregning, dage, den, efterDato, hvis, måneder, tal, tidspunkt } from '@sagsvej/rules'
import {
  ferienBegynder,
  ferieåretBegyndte,
  månederMedLedighedsydelseIFerieåret,
  optjentFerieMedBetaling,
} from '../fakta/ferie-med-ledighedsydelse.ts'
import { retTilLedighedsydelseFra } from '../fakta/ledighedsydelse.ts'
import { BEK, LBK } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, sluttet } from '../lovsamling/laest.ts'
import { LAS, LEDIGHEDSYDELSESBEK } from '../lovsamling/love.ts'

const efterFerieåret = efterDato(ferieåretBegyndte)

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

/** Between the old year, which ended with April, and the new one of September 2020, the act of 2020 has rules not read. */
const OVERGANGEN_2020 = {
  fra: '2020-05-01',
  til: '2020-08-31',
  ...dagenErIkkeFundet(
    {
      da: 'Hvad der gjaldt for ferie fra maj til august 2020, står i lov nr. 525 af 2020. Den er ikke læst.',
      en: 'What applied to holiday from May to August 2020 stands in Act no. 525 of 2020. It has not been read.',
    },
    LBK(981, 2019),
    BEK(1264, 2020),
    LBK(241, 2021),
  ),
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

const førsteMaj = {
  hjemmel: LAS('74 e', { stk: '4' }),
  siger: {
    da: 'Ferien skulle holdes i ferieåret fra 1. maj til 30. april. Ellers faldt den bort.',
    en: 'The holiday had to be taken in the holiday year from 1 May to 30 April. Otherwise it was lost.',
  },
  er: ferieåretBegyndte.plus(måneder(12)).minus(dage(1)),
} as const

export const ferienSkalVæreHoldt = tidspunkt('LAS.74e.4', {
  titel: {
    da: 'Ferie med ledighedsydelse skal være holdt',
    en: 'Holiday with flex job unemployment benefit must have been taken',
  },
  betyder: {
    da: 'Dagen er den sidste, du kan holde ferien. Derefter er den tabt.',
    en: 'The day is the last on which you can take the holiday. After that it is lost.',
  },
  vælgesEfter: efterFerieåret,
  versioner: [
    { ...førsteMaj, fra: '2001-07-01', til: '2007-12-11', ...sluttet(LBK(1460, 2007)) },
    {
      ...førsteMaj,
      fra: '2007-12-12',
      til: '2020-04-30',
      ...læst(
        LBK(1460, 2007),
        LBK(946, 2009),
        LBK(190, 2012),
        LBK(1193, 2014),
        LBK(806, 2015),
        LBK(981, 2019),
      ),
    },
    { ...OVERGANGEN_2020, hjemmel: LAS('74 e', { stk: '4' }), siger: førsteMaj.siger },
    {
      fra: '2020-09-01',
      hjemmel: LAS('74 e', { stk: '4' }),
      ...læst(BEK(1264, 2020), LBK(241, 2021), LBK(1031, 2023), LBK(1004, 2025)),
      siger: {
        da: 'Ferieåret er fra 1. september til 31. august. Ferien skal holdes i det eller i de 4 måneder efter, altså senest 31. december.',
        en: 'The holiday year is from 1 September to 31 August. The holiday must be taken in it or in the 4 months after, so at the latest on 31 December.',
      },
      er: ferieåretBegyndte.plus(måneder(16)).minus(dage(1)),
    },
  ],
})

const besked = {
  siger: {
    da: 'Er du ledig, skal kommunen have besked senest 14 dage før ferien. Er der kortere tid, kan den sige ja, hvis det ikke går ud over indsatsen.',
    en: 'If you are unemployed the municipality must be told at the latest 14 days before the holiday. With less time it can agree if the effort does not suffer.',
  },
  er: ferienBegynder.minus(dage(14)),
} as const

export const beskedOmFerie = tidspunkt('LAS.74e.8', {
  titel: { da: 'Besked om ferie med ledighedsydelse', en: 'Notice of holiday with the benefit' },
  betyder: {
    da: 'Dagen er den sidste, hvor beskeden er i tide. Er du ansat i fleksjob, er det nok at give besked, før ferien begynder.',
    en: 'The day is the last on which the notice is in time. If you are employed in a flex job it is enough to tell before the holiday begins.',
  },
  vælgesEfter: efterDato(ferienBegynder),
  relevantNår: ferienBegynder.tidligst(den('2013-01-01')),
  versioner: [
    {
      ...besked,
      fra: '2013-01-01',
      til: '2026-01-31',
      hjemmel: LEDIGHEDSYDELSESBEK('BEK 1424/2012')('17', { stk: '2' }),
      ...læst(BEK(1424, 2012), BEK(812, 2014), BEK(892, 2017), BEK(1264, 2020), BEK(111, 2021)),
    },
    {
      ...besked,
      fra: '2026-02-01',
      hjemmel: LEDIGHEDSYDELSESBEK('BEK 4/2026')('21', { stk: '2' }),
      ...læst(BEK(4, 2026)),
    },
  ],
})
