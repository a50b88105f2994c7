import { beregning, tal } from '@sagsvej/rules'
import { persongruppe } from '../fakta/forloeb.ts'
import { lønUnderSygdomPrUge } from '../fakta/refusion.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { arbejdsgiverensUgebeløb } from './loenmodtagerens-beloeb.ts'
import { påDenDag } from './paa-den-dag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

const supplement = {
  hjemmel: SDL('50', { stk: '4' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Er din løn under sygdom højere end sygedagpengene, skal arbejdsgiveren ikke betale sygedagpenge oveni. Er lønnen lavere, betaler arbejdsgiveren forskellen.',
    en: 'If your wages in sickness are higher than the benefit, the employer owes no benefit on top. If they are lower, the employer pays the difference.',
  },
  er: arbejdsgiverensUgebeløb.minus(lønUnderSygdomPrUge).dogMindst(tal('kr/uge', 0)),
}

/** Kroner a week from the employer beside the wages. */
export const sygedagpengeVedSidenAfLøn = beregning('SDL.50.4', 'kr/uge', {
  titel: { da: 'Sygedagpenge ved siden af løn', en: 'Sickness benefit beside wages' },
  vælgesEfter: påDenDag,
  relevantNår: persongruppe.er('loenmodtager'),
  versioner: [
    { ...supplement, ...FØR_LBK_2011, fra: '2006-07-03' },
    { ...supplement, fra: FRA_LBK_2011, kilder: [LBK(85, 2011), LBK(1221, 2025)], sikkerhed: 'kontrolleret' },
  ],
})
