import { LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { ubekræftet } from '../lovsamling/laest.ts'

export { LAB_2020 } from '../revalidering/tekster.ts'

/** The consolidations of LAB with chapter 13 as it was from 2006. Some copies lack §§ 70, 73 and 75. */
export const LAB_2008_2012 = [
  LBK(439, 2008),
  LBK(742, 2009),
  LBK(938, 2009),
  LBK(1428, 2009),
  LBK(710, 2011),
  LBK(706, 2012),
] as const

/** Those of them that have § 70. */
export const LAB_2009_2012 = [LBK(938, 2009), LBK(1428, 2009), LBK(706, 2012)] as const

export const LAB_2013_2019 = [
  LOV(1380, 2012),
  LBK(415, 2013),
  LBK(990, 2014),
  LBK(807, 2015),
  LBK(1342, 2016),
] as const

const note = {
  da: 'Teksten er læst i den første lovbekendtgørelse, der har den. At den var den samme før, er vores slutning.',
  en: 'The words were read in the first consolidation that has them. That they were the same before is our inference.',
} as const

/** Before the oldest consolidation at hand, LBK 439/2008. */
export const FØR_LBK_2008 = {
  fra: '2006-07-03',
  til: '2008-05-28',
  ...ubekræftet(LBK(439, 2008), ulæst('Lovteksten fra 2006-2008')),
  note,
} as const
export const FRA_LBK_2008 = '2008-05-29'

/** Before the oldest copy that has § 70, LBK 938/2009. */
export const FØR_LBK_2009 = {
  fra: '2006-07-03',
  til: '2009-09-24',
  ...ubekræftet(LBK(938, 2009), ulæst('§§ 70 og 75 i LBK 439/2008 og LBK 742/2009')),
  note,
} as const
export const FRA_LBK_2009 = '2009-09-25'
