import { AKASSE_2007, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'

const LAB_2008_2019 = [
  LBK(439, 2008),
  LBK(742, 2009),
  LBK(938, 2009),
  LBK(1428, 2009),
  LBK(710, 2011),
  LBK(706, 2012),
  LBK(415, 2013),
  LBK(990, 2014),
  LBK(807, 2015),
  LBK(1342, 2016),
] as const
export const LAB_SIDEN_2020 = [LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)] as const

/** Before the oldest consolidation at hand: the booklet of January 2007. */
export const FØR_2008 = {
  fra: '2006-07-03',
  til: '2008-05-28',
  ...læstAndetsteds(AKASSE_2007, LBK(439, 2008)),
} as const
export const TIL_2020 = { fra: '2008-05-29', til: '2019-12-31', ...læst(...LAB_2008_2019) } as const
export const FRA_2020 = { fra: '2020-01-01', ...læst(...LAB_SIDEN_2020) } as const
