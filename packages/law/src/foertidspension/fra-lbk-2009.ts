import { FRA_LBK_2009, FØR_LBK_2009, LSP_ALLE } from '../folkepension/tekster.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'

/** Not read before LBK 982/2009, and the booklet of 2007 is silent. */
export const FØR = { ...FØR_LBK_2009, ...ubekræftet(LBK(982, 2009)) } as const

export const SIDEN = { fra: FRA_LBK_2009, ...læst(...LSP_ALLE) } as const
