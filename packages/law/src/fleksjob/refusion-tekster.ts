import { LBK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'

export const TIL_2010 = [LBK(439, 2008), LBK(742, 2009), LBK(938, 2009), LBK(1428, 2009)] as const

export const OPHÆVET = {
  fra: '2013-01-01',
  hjemmel: LAB('122'),
  ...læst(LBK(415, 2013), LBK(990, 2014), LBK(1342, 2016)),
  siger: {
    da: 'Reglen om tab af refusion står ikke i loven efter 2012.',
    en: 'The rule on loss of reimbursement is not in the act after 2012.',
  },
} as const
