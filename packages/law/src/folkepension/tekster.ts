import { AKASSE_2007, LBK } from '../lovsamling/kilder.ts'
import { læstAndetsteds } from '../lovsamling/laest.ts'

/** The consolidations of lov om social pension there are in the collection. */
export const LSP_2009_2012 = [LBK(982, 2009), LBK(1005, 2010), LBK(783, 2012)] as const
export const LSP_2013_2017 = [
  LBK(390, 2013),
  LBK(1116, 2013),
  LBK(1137, 2014),
  LBK(10, 2015),
  LBK(1239, 2016),
  LBK(1208, 2017),
] as const
export const LSP_SIDEN_2019 = [
  LBK(983, 2019),
  LBK(234, 2021),
  LBK(527, 2022),
  LBK(1042, 2024),
  LBK(1123, 2024),
] as const
export const LSP_ALLE = [...LSP_2009_2012, ...LSP_2013_2017, ...LSP_SIDEN_2019] as const

export const FRA_LBK_2009 = '2009-10-02'

/** Before the oldest consolidation at hand the rules stand in a booklet of January 2007, in the same words but for 65 as the age. */
export const FØR_LBK_2009 = {
  fra: '2006-07-03',
  til: '2009-10-01',
  ...læstAndetsteds(AKASSE_2007, LBK(982, 2009)),
} as const
