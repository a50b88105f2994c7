// Written from the law by `npm run compile`. Change the law, not this.
import type { Række, Rå } from '@sagsvej/rules'
export declare function svar(sag: Række): Rå
