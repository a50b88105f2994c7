import { efterDato } from '@sagsvej/rules'
import { bruddetSkete } from '../fakta/sanktion.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'

export const efterBruddet = efterDato(bruddetSkete)

export const FØR_2013 = {
  fra: '2006-07-01',
  til: '2012-12-31',
  ...læst(LBK(1460, 2007), LBK(946, 2009), LBK(190, 2012)),
} as const

/** § 77 a is first seen in July 2015: the copy of 2014 lacks it, and of the act of 2012 only a part was read. */
export const SLUTTET_2013 = {
  fra: '2013-01-01',
  til: '2015-06-30',
  ...sluttet(LOV(1380, 2012), LBK(1193, 2014), LBK(806, 2015)),
} as const

export const SIDEN_2015 = {
  fra: '2015-07-01',
  ...læst(
    LBK(806, 2015),
    LBK(468, 2016),
    LBK(269, 2017),
    LBK(981, 2019),
    LBK(241, 2021),
    LBK(1031, 2023),
    LBK(808, 2024),
    LBK(1004, 2025),
  ),
} as const
