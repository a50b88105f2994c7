import { dage, måneder, tidspunkt } from '@sagsvej/rules'
import { ferieåretBegyndte } from '../fakta/ferie-med-ledighedsydelse.ts'
import { BEK, LBK } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { efterFerieåret, OVERGANGEN_2020 } from './ferieaar.ts'

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
