import type { Fristregel } from '../frister/frist.ts'
import { fristregel } from '../frister/fristregel.ts'
import { myndighedensFrist } from '../frister/regneregler.ts'
import { indsigtGivesSenest } from './indsigt.ts'

/** SB-AKT-14 */
export const indsigtsfrist: Fristregel = fristregel(
  'indsigt',
  'kommune',
  indsigtGivesSenest,
  myndighedensFrist,
)
