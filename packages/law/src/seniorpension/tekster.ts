import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'

/** The order was in force from the first day; that the figure 25 is in later orders too was not compared. */
export const INDFØRT = '2020-01-01'
export const SENIOR_SIDEN_2021 = [LBK(234, 2021), LBK(527, 2022), LBK(1042, 2024), LBK(1123, 2024)] as const

/** There was no senior pension, and no text of the act has it. */
export const FØR_SENIORPENSION = {
  fra: '2006-07-03',
  til: '2019-12-31',
  ...læst(LBK(982, 2009), LBK(390, 2013), LBK(983, 2019), LOV(1559, 2019)),
} as const
