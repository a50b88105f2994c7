import { LBK } from '../lovsamling/kilder.ts'
import { LSP_2009_2012, LSP_SIDEN_2019 } from './tekster.ts'

/** LBK 1137/2014 and LBK 10/2015 lack § 3 in the copy read. */
export const MED_PARAGRAF_3 = [
  ...LSP_2009_2012,
  LBK(390, 2013),
  LBK(1116, 2013),
  LBK(1239, 2016),
  LBK(1208, 2017),
  ...LSP_SIDEN_2019,
] as const
