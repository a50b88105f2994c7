import { aldrig, efterDato, tidspunkt, uger } from '@sagsvej/rules'
import { retTilLedighedsydelseFra } from '../fakta/ledighedsydelse.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { KAPITEL_7_FØR_2013 } from './kilder.ts'

export const cvSenest = tidspunkt('LAS.75.1', {
  titel: { da: 'Dit cv skal være på Jobnet', en: 'Your CV must be on Jobnet' },
  betyder: {
    da: 'Dagen er den sidste i tide. Aldrig betyder, at loven ikke satte nogen frist.',
    en: 'The day is the last in time. Never means that the act set no deadline.',
  },
  vælgesEfter: efterDato(retTilLedighedsydelseFra),
  versioner: [
    {
      fra: '2001-07-01',
      til: '2012-12-31',
      hjemmel: LAS('74 b', { stk: '1' }),
      ...KAPITEL_7_FØR_2013,
      siger: {
        da: 'Kapitlet om ledighedsydelse satte ingen frist for at lægge et cv på Jobnet.',
        en: 'The chapter on the benefit set no deadline for putting a CV on Jobnet.',
      },
      er: aldrig,
    },
    {
      fra: '2013-01-01',
      hjemmel: LAS('75', { stk: '1' }),
      ...læst(
        LOV(1380, 2012),
        LBK(1193, 2014),
        LBK(806, 2015),
        LBK(981, 2019),
        LBK(241, 2021),
        LBK(1031, 2023),
        LBK(1004, 2025),
      ),
      siger: {
        da: 'Dit cv skal være på Jobnet senest 3 uger efter, at du fik ret til ledighedsydelse. Det gælder ikke, når du i mere end en måned ikke står til rådighed, fx på grund af sygdom.',
        en: 'Your CV must be on Jobnet at the latest 3 weeks after you gained a right to the benefit. It does not apply when you are not available for more than a month, e.g. because of illness.',
      },
      er: retTilLedighedsydelseFra.plus(uger(3)),
    },
  ],
})
