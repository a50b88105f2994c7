import type { Value } from '@sagsvej/rules'
import { erPartISagen, sagenErEnAfgørelsessag, sagenErEnStraffesag } from '../fakta/sagens-part.ts'
import { fakta } from './fakta.ts'

/** A party to a case in which a decision is made, and no criminal case. */
export const partISagen: Record<string, Value> = fakta(
  [erPartISagen, true],
  [sagenErEnAfgørelsessag, true],
  [sagenErEnStraffesag, false],
)
