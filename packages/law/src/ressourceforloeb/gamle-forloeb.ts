import { alle, den } from '@sagsvej/rules'
import { ressourceforløbBevilgetDen, ressourceforløbErBevilget } from '../fakta/ressourceforloeb.ts'
import { BEK, ulæst } from '../lovsamling/kilder.ts'

/** The last day on which a grant keeps the old rules. */
export const SIDSTE_BEVILLING = '2026-01-31'
/** The first day on which no new resource course can be granted. */
export const LUKKET = '2026-02-01'

/** § 21 itself is not in the texts: three orders in force on the same day cite it, or leave the scheme out. */
export const KILDER_OM_LUKNINGEN = [
  BEK(58, 2026),
  BEK(18, 2026),
  BEK(47, 2026),
  ulæst('§ 21 i lov nr. 1750 af 29. december 2025'),
] as const

export const bevilgetITide = alle(
  ressourceforløbErBevilget,
  ressourceforløbBevilgetDen.senest(den(SIDSTE_BEVILLING)),
)
