import { BEK, LBK, ulæst } from '../lovsamling/kilder.ts'
import { læst, sluttet, ubekræftet } from '../lovsamling/laest.ts'

/** Before the oldest consolidation there is (LBK 877/2008): the words are taken to be the same. */
export const FØR_LBK_2008 = {
  fra: '2006-07-03',
  til: '2008-09-02',
  ...ubekræftet(LBK(877, 2008), ulæst('Lovteksten fra 2006-2008')),
} as const

/** The first day of LBK 877/2008. */
export const FRA_LBK_2008 = '2008-09-03'

/** The paragraph is missing from the copies of 2008-2012 we have; LBK 983/2013 is the first to hold it. */
export const FØR_LBK_2013 = {
  fra: '2006-07-03',
  til: '2013-08-07',
  ...sluttet(LBK(983, 2013), ulæst('Paragraffen i lovbekendtgørelserne fra 2008-2012')),
  note: {
    da: 'Paragraffen mangler i de kopier fra 2008-2012, vi har. At den var den samme, slutter vi af teksten fra 2013.',
    en: 'The paragraph is missing from the copies of 2008-2012 we have. That it was the same we infer from the text of 2013.',
  },
} as const

/** The first day of LBK 983/2013. */
export const FRA_LBK_2013 = '2013-08-08'

/** The order before BEK 709/2009 has not been read. */
export const FØR_BEK_2009 = {
  fra: '2006-07-03',
  til: '2009-07-31',
  ...ubekræftet(BEK(709, 2009), ulæst('Bekendtgørelsen fra før august 2009')),
} as const

/** The orders that held from August 2009 to the middle of June 2021; the paragraphs moved, the rule did not. */
export const BEK_2009_TIL_2021 = læst(
  BEK(709, 2009),
  BEK(1121, 2010),
  BEK(1635, 2010),
  BEK(785, 2012),
  BEK(918, 2012),
  BEK(1433, 2012),
  BEK(557, 2013),
  BEK(722, 2013),
  BEK(1221, 2014),
  BEK(194, 2015),
  BEK(1012, 2015),
  BEK(1128, 2015),
  BEK(1020, 2016),
  BEK(1338, 2016),
  BEK(1249, 2017),
  BEK(227, 2019),
  BEK(1630, 2019),
  BEK(993, 2020),
  BEK(1846, 2020),
  BEK(457, 2021),
  BEK(897, 2021),
)

/** BEK 1152/2021 was in force on 14 June 2021; the orders since then have the same §§ 11-13 for this field. */
export const BEK_SIDEN_2021 = læst(
  BEK(1152, 2021),
  BEK(307, 2023),
  BEK(1085, 2023),
  BEK(1382, 2023),
  BEK(171, 2024),
  BEK(306, 2024),
  BEK(861, 2025),
)
export const FRA_BEK_2021 = '2021-06-14'
