import { aldrigOpfyldt, alle, hvis, ikke, énAf } from '@sagsvej/rules'
import {
  harFastBopælIDanmark,
  harFastBopælPåFærøerneEllerIGrønland,
} from '../fakta/bopael-og-statsborgerskab.ts'
import { bopælsmånederEfter15, bopælsmånederIDanmarkEfter15 } from '../fakta/bopaelstid.ts'
import { kunDanmarkTæller } from './danmark-eller-riget.ts'

/** What was not read is yes or no: it always arises. */
const kunDanmark = énAf(kunDanmarkTæller, aldrigOpfyldt)

export const månederDerTæller = hvis(kunDanmark, bopælsmånederIDanmarkEfter15, bopælsmånederEfter15)

export const borFastHer = énAf(
  harFastBopælIDanmark,
  alle(harFastBopælPåFærøerneEllerIGrønland, ikke(kunDanmark)),
)
