import { LBK, ulæst } from '../lovsamling/kilder.ts'

/** Lov 1380/2012: the team, the resource course, and 40 as the age. */
export const REFORMEN = '2013-01-01'
export const SIDSTE_FØR_REFORMEN = '2012-12-31'

export const LSP_16_2013_2017 = [
  LBK(390, 2013),
  LBK(1116, 2013),
  LBK(1137, 2014),
  LBK(10, 2015),
  LBK(1239, 2016),
  LBK(1208, 2017),
] as const
export const LSP_16_SIDEN_2019 = [
  LBK(983, 2019),
  LBK(234, 2021),
  LBK(527, 2022),
  LBK(1042, 2024),
  LBK(1123, 2024),
] as const

/** Lov 1750/2025 ends the resource courses the sections speak of; what it makes of their words was not read. */
export const EFTER_LOV_1750 = [
  LBK(1123, 2024),
  ulæst('Ændringerne af lov om social pension i lov nr. 1750 af 29. december 2025'),
] as const
