import { BEK, LBK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'

export const FØR_2012 = { fra: '2006-07-01', til: '2011-12-31' } as const

export const FRA_2012 = { fra: '2012-01-01', til: '2015-04-30' } as const

/** The day Udbetaling Danmark took over from the municipalities: the order of April 2015. */
export const UDBETALING_DANMARK = { fra: '2015-05-01' } as const

export const KOMMUNENS = læst(BEK(1408, 2011), BEK(1426, 2012), BEK(944, 2013), LBK(943, 2014))

export const SIDEN_2015 = læst(
  BEK(559, 2015),
  LBK(1121, 2015),
  BEK(1601, 2017),
  LBK(1097, 2019),
  BEK(1187, 2020),
  LBK(222, 2021),
  LBK(1083, 2025),
)
