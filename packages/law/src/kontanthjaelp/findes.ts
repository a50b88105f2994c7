import { alle, den } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'

/** From the reform of 2014 until that of 2025: uddannelseshjælp beside kontanthjælp. */
export const ordningenFra2014Gælder = alle(
  vurderingsdato.tidligst(den('2014-01-01')),
  vurderingsdato.senest(den('2025-06-30')),
)

/** LAS §§ 16-20: one kontanthjælp with rates and supplements. */
export const denNyeKontanthjælpGælder = vurderingsdato.tidligst(den('2025-07-01'))

/** The 225-hour rule and the ceiling had effect from October 2016 until the reform of 2025. */
export const jobreformenGælder = alle(
  vurderingsdato.tidligst(den('2016-10-01')),
  vurderingsdato.senest(den('2025-06-30')),
)
