import { afrundTil, beregning, satsDen, timerOmUgen } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { sygedagpengeMaksimum } from '../satser/sygdom.ts'
import { påDenDag } from './paa-den-dag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

/** The most for a week, of the day paid for. */
export const ugemaksimum = satsDen(sygedagpengeMaksimum, vurderingsdato)

/** The normal week of collective agreements. */
export const FULD_TID = timerOmUgen(37)

export const TIL_NÆRMESTE_ØRE_PR_UGE = afrundTil('nærmeste', 'kr/uge', '0.01')

const fælles = {
  hjemmel: SDL('50', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Du får højst ugens højeste beløb delt med 37 for hver time. Beløbet skifter den første mandag i januar.',
    en: 'For each hour you get at most the week’s highest amount divided by 37. The amount changes on the first Monday of January.',
  },
  er: ugemaksimum.delt(FULD_TID, 'kr/time', afrundTil('nærmeste', 'kr/time', '0.01')),
}

/** The published hour rates are the week's divided by full time, to the øre. */
export const timemaksimum = beregning('SDL.50.1', 'kr/time', {
  titel: { da: 'Det højeste beløb pr. time', en: 'The most an hour' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...fælles, ...FØR_LBK_2011, fra: '2006-07-03' },
    { ...fælles, fra: FRA_LBK_2011, kilder: [LBK(85, 2011), LBK(1221, 2025)], sikkerhed: 'kontrolleret' },
  ],
})
