import { kilde, LBK, LOV, ulæst } from '../lovsamling/kilder.ts'

/** The consolidations of LAS in which chapter 6 was read, until it moved into LAB and LAS chapter 6 c in 2020. */
export const LAS_2007_2019 = [
  LBK(1460, 2007),
  LBK(946, 2009),
  LBK(190, 2012),
  LBK(1193, 2014),
  LBK(806, 2015),
  LBK(468, 2016),
  LBK(269, 2017),
  LBK(247, 2019),
  LBK(981, 2019),
] as const

export const LAB_2020 = [LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)] as const

/** LAS chapter 6 c. */
export const LAS_2020 = [
  LOV(551, 2019),
  LBK(241, 2021),
  LBK(1031, 2023),
  LBK(808, 2024),
  LBK(1004, 2025),
] as const

/** Of the closing only the bill and pages about it were read: the target group points to the former chapter 21. */
export const OM_LUKNINGEN = [
  kilde('Lovforslag L 66 (2025-26) som fremsat, § 1, nr. 6'),
  kilde(
    'Cabi: Beskæftigelsesreformen 2026-2027',
    'https://www.cabiweb.dk/temaer/den-aktive-beskaeftigelsesindsats/beskaeftigelsesreformen-2026-2027',
  ),
  ulæst('§ 21 i lov nr. 1750 af 29. december 2025'),
] as const

/** First commencement day of lov 1750/2025; that revalidering belongs to it, as ressourceforløb does, is inferred. */
export const LUKKET = '2026-02-01'
