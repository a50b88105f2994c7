import { LBK, LOV } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet } from '../lovsamling/laest.ts'
import { LSP_2009_2012 } from './tekster.ts'

/** LOV 659/2017 is of 8 June 2017; its commencement was not read. */
export const SIDSTE_FØR_2017 = '2017-06-08'

export const VINDUE = { fra: '2017-06-09', til: '2017-11-16' } as const

export const FRA_LBK_2017 = '2017-11-17'

export const FØR_2017 = [
  ...LSP_2009_2012,
  LBK(390, 2013),
  LBK(1116, 2013),
  LBK(1137, 2014),
  LBK(10, 2015),
  LBK(1239, 2016),
] as const

export const dagenIkkeLæst = (da: string, en: string) =>
  dagenErIkkeFundet({ da, en }, LBK(1239, 2016), LOV(659, 2017), LBK(1208, 2017))
