import { beregning, hvis } from '@sagsvej/rules'
import { persongruppe } from '../fakta/forloeb.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { ledigesUgebeløb } from './lediges-beloeb.ts'
import { lønmodtagerensUgebeløb } from './loenmodtagerens-beloeb.ts'
import { påDenDag } from './paa-den-dag.ts'
import { kanHøjst, selvstændigesFuldeUgebeløb, selvstændigesUgebeløb } from './selvstaendiges-beloeb.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

const fælles = {
  hjemmel: SDL('46', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Sygedagpenge regnes ud fra din løn, din fortjeneste som selvstændig eller dine dagpenge. Beløbet er før skat.',
    en: 'Sickness benefit is worked out from your wages, your earnings as self-employed or your dagpenge. The amount is before tax.',
  },
  er: hvis(
    persongruppe.er('ledig'),
    ledigesUgebeløb,
    hvis(
      persongruppe.er('selvstaendig'),
      // Whoever can do nothing is not partly ill: SDL.52 alone says the amount.
      hvis(kanHøjst(0), selvstændigesFuldeUgebeløb, selvstændigesUgebeløb),
      lønmodtagerensUgebeløb,
    ),
  ),
}

/**
 * Kroner a week from the municipality, for the group the person belongs to. Those outside the groups are here because
 * of a work injury: hours and earnings are then what the municipality estimates (SDL.48).
 */
export const sygedagpengePrUge = beregning('SDL.46.1', 'kr/uge', {
  titel: { da: 'Sygedagpenge pr. uge', en: 'Sickness benefit a week' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...fælles, ...FØR_LBK_2011, fra: '2006-07-03' },
    { ...fælles, fra: FRA_LBK_2011, kilder: [LBK(85, 2011), LBK(1221, 2025)], sikkerhed: 'kontrolleret' },
  ],
})
