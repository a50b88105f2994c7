import { beregning, hvis, tal } from '@sagsvej/rules'
import { selvstændigForsikring } from '../fakta/selvstaendig.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { påDenDag } from './paa-den-dag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

const fælles = {
  hjemmel: SDL('45', { stk: '4' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Præmierne for alle forsikrede skal tilsammen dække 85 procent af udgifterne, når der betales fra første fraværsdag, og 55 procent fra tredje. Resten betaler det offentlige.',
    en: 'The premiums of all the insured together are to cover 85 per cent of the cost where benefit is paid from the first day of absence, and 55 per cent from the third. The public pays the rest.',
  },
  er: hvis(
    selvstændigForsikring.er('foerste_fravaersdag'),
    tal('procent', 85),
    hvis(selvstændigForsikring.er('tredje_fravaersdag'), tal('procent', 55), tal('procent', 0)),
  ),
}

/** A share of the cost of all, not of one person's benefit: the premium itself is set by the minister. */
export const præmiernesDækning = beregning('SDL.45.4', 'procent', {
  titel: { da: 'Præmiernes del af udgifterne', en: 'What the premiums cover of the cost' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...fælles, ...FØR_LBK_2011, fra: '2006-07-03' },
    { ...fælles, fra: FRA_LBK_2011, kilder: [LBK(85, 2011), LBK(1221, 2025)], sikkerhed: 'kontrolleret' },
  ],
})
