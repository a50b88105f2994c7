import { alle, betingelse, ikke, led } from '@sagsvej/rules'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { persongruppe } from '../fakta/forloeb.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { beskæftigelseskravArbejdsgiver } from './beskaeftigelseskrav-arbejdsgiver.ts'
import { fleksjobUdenArbejdsgiverperiode } from './fleksjob-uden-arbejdsgiverperiode.ts'
import { efterFørsteFraværsdag } from './foerste-fravaersdag.ts'
import { EFTER_HÆFTET, FRA_LBK_2011 } from './ulaest.ts'

const fælles = {
  hjemmel: SDL('30', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Er du lønmodtager, betaler din arbejdsgiver i begyndelsen af sygdommen. Det kræver, at du har arbejdet længe nok hos arbejdsgiveren og ikke er i fleksjob.',
    en: 'If you are an employee your employer pays at the start of the illness. It takes that you have worked for the employer long enough and are not in a flex job.',
  },
  er: alle(
    led({ da: 'Du er lønmodtager', en: 'You are an employee' }, persongruppe.er('loenmodtager')),
    beskæftigelseskravArbejdsgiver,
    led(
      { da: 'Du er ikke i fleksjob', en: 'You are not in a flex job' },
      ikke(alle(ansatIFleksjob, fleksjobUdenArbejdsgiverperiode)),
    ),
  ),
}

/**
 * Whether one's employer is the one to pay at the start. Who is ill enough is `SDL.7.1`; wages paid instead of
 * benefit do not move the employer period (SDL.50.4).
 */
export const retModArbejdsgiver = betingelse('SDL.30', {
  titel: { da: 'Ret over for arbejdsgiveren', en: 'A right against the employer' },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    { ...fælles, ...EFTER_HÆFTET, fra: '2006-07-03' },
    { ...fælles, fra: FRA_LBK_2011, kilder: [LBK(85, 2011), LBK(1221, 2025)], sikkerhed: 'kontrolleret' },
  ],
})
