import { beregning } from '@sagsvej/rules'
import { lønUnderSygdomPrUge } from '../fakta/refusion.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { lønmodtagerensUgebeløb } from './loenmodtagerens-beloeb.ts'
import { påDenDag } from './paa-den-dag.ts'
import { refusionTilArbejdsgiver } from './refusion.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

const højstLønnen = {
  hjemmel: SDL('54', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Arbejdsgiveren får de sygedagpenge, du ellers ville have fået fra kommunen. Det er højst den løn, du fik for samme tid.',
    en: 'The employer gets the benefit you would otherwise have had from the municipality. It is at most the wages you were paid for the same time.',
  },
  er: lønmodtagerensUgebeløb.dogHøjst(lønUnderSygdomPrUge),
}

/** Kroner a week, whole or partly ill. */
export const refusionPrUge = beregning('SDL.54.1.beloeb', 'kr/uge', {
  titel: { da: 'Refusion til arbejdsgiveren pr. uge', en: 'Refund to the employer a week' },
  vælgesEfter: påDenDag,
  relevantNår: refusionTilArbejdsgiver,
  versioner: [
    { ...højstLønnen, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...højstLønnen,
      fra: FRA_LBK_2011,
      kilder: [LBK(85, 2011), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})
