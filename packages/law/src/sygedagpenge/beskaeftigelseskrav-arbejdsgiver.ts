import { alle, betingelse, ikke, krav, led, timer, uger, énAf } from '@sagsvej/rules'
import {
  andetFraværSeneste8Uger,
  ansatFra,
  genansat,
  påArbejdeDaSygdommenKom,
  timerHosArbejdsgiveren,
} from '../fakta/ansaettelse.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { efterFørsteFraværsdag, førsteFraværsdag } from './foerste-fravaersdag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

const timerNok = timerHosArbejdsgiveren.mindst(timer(74))

/** SDL.30.3: sickness, leave, holiday, agreed courses and conflict fill the eight weeks, but give no hours. */
const otteUger = alle(ansatFra.senest(førsteFraværsdag.minus(uger(8))), ikke(andetFraværSeneste8Uger))

const fælles = {
  hjemmel: SDL('30', { stk: '2-4' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Du skal have været ansat 8 uger i træk og have arbejdet mindst 74 timer for arbejdsgiveren i de uger. Er du genansat samme sted, er de 74 timer nok, hvis du var på arbejde, da sygdommen kom.',
    en: 'You must have been employed without a break for 8 weeks and have worked at least 74 hours for the employer in them. If you are re-hired the hours are enough, if you were at work when the illness came.',
  },
  er: énAf(
    krav(
      'stk. 2',
      { da: '8 uger og 74 timer hos arbejdsgiveren', en: '8 weeks and 74 hours with the employer' },
      alle(
        krav(
          '1',
          { da: 'Ansat uden afbrydelse i 8 uger', en: 'Employed without a break for 8 weeks' },
          otteUger,
        ),
        krav('2', { da: 'Mindst 74 timer i de 8 uger', en: 'At least 74 hours in the 8 weeks' }, timerNok),
      ),
    ),
    krav(
      'stk. 4',
      {
        da: 'Genansat samme sted med 74 timer i 8 uger',
        en: 'Re-hired at the same place with 74 hours in 8 weeks',
      },
      alle(
        timerNok,
        led({ da: 'Du har været ansat der før', en: 'You have been employed there before' }, genansat),
        led(
          { da: 'Du var på arbejde, da sygdommen kom', en: 'You were at work when the illness came' },
          påArbejdeDaSygdommenKom,
        ),
      ),
    ),
  ),
}

/** What it takes to have sickness benefit from one's employer. */
export const beskæftigelseskravArbejdsgiver = betingelse('SDL.30.2', {
  titel: {
    da: 'Beskæftigelseskravet over for arbejdsgiveren',
    en: 'The employment requirement against the employer',
  },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    { ...fælles, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...fælles,
      fra: FRA_LBK_2011,
      kilder: [LBK(85, 2011), LBK(1179, 2023), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      note: {
        da: 'Til og med 2015 sås der også bort fra højst 1 år med orlovsydelse for børnepasning, og fra 2021 tæller sorgorlov med i de 8 uger.',
        en: 'Until the end of 2015 up to 1 year of childcare leave benefit was left out of view too, and since 2021 bereavement leave counts in the 8 weeks.',
      },
    },
  ],
})
