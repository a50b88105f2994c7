import { alle, énAf } from '@sagsvej/rules'
import { børnLigestillet, børnOpholderSigIDanmark, harForsørgelsespligt } from '../fakta/forsoergelse.ts'

/** The child must stay here, unless European law or a treaty gives the right all the same (§ 25, stk. 5; § 17, stk. 2). */
export const forsørger = alle(harForsørgelsespligt, énAf(børnOpholderSigIDanmark, børnLigestillet))
