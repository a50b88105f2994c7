import { alle, betingelse, den, led, type Sandt, tal, timerOmUgen, énAf } from '@sagsvej/rules'
import { ansatFra, ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { normalTimerPrUge, timerDuKanArbejde } from '../fakta/arbejdstid-og-loen.ts'
import { persongruppe } from '../fakta/forloeb.ts'
import { andelAfArbejdetDuKan } from '../fakta/selvstaendig.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { påDenDag } from './paa-den-dag.ts'
import { FRA_LBK_2011, FRA_LBK_2013, FØR_LBK_2011, REFORM_2013 } from './ulaest.ts'

/** Whoever cannot work at all is away enough, however few hours the job has. */
const fireTimer = énAf(
  timerDuKanArbejde.lig(timerOmUgen(0)),
  normalTimerPrUge.minus(timerDuKanArbejde).mindst(timerOmUgen(4)),
)

const efterGruppe = (lønmodtager: Sandt): Sandt =>
  énAf(
    alle(
      led({ da: 'Du er lønmodtager', en: 'You are an employee' }, persongruppe.er('loenmodtager')),
      led(
        { da: 'Du er væk mindst 4 timer om ugen', en: 'You are away at least 4 hours a week' },
        lønmodtager,
      ),
    ),
    alle(
      led({ da: 'Du er selvstændig', en: 'You are self-employed' }, persongruppe.er('selvstaendig')),
      led(
        { da: 'Du kan højst halvdelen af dit arbejde', en: 'You can do at most half of your work' },
        andelAfArbejdetDuKan.højst(tal('procent', 50)),
      ),
    ),
    led(
      { da: 'Du har ikke et arbejde, fraværet måles på', en: 'You have no job to measure the absence by' },
      persongruppe.er('ledig', 'ingen'),
    ),
  )

/** A flex job of the scheme that began with 2013: later LAB.120, before LAB.70 c. Older ones keep the floor. */
const fleksjobEfterReformen = alle(ansatIFleksjob, ansatFra.tidligst(den('2013-01-01')))

const fælles = { hjemmel: SDL('7', { stk: '2' }), kontrolleretTil: TEKST_TIL } as const

const førReformen = {
  ...fælles,
  siger: {
    da: 'Er du lønmodtager og delvist syg, skal du være væk i mindst 4 timer om ugen; transport og ventetid ved behandling tæller med. Er du selvstændig, må du højst kunne halvdelen af dit arbejde.',
    en: 'If you are an employee and partly ill you must be away at least 4 hours a week; travel and waiting at treatment count. If you are self-employed you must be able to do at most half of your work.',
  },
  er: efterGruppe(fireTimer),
}

const efterReformen = {
  ...fælles,
  siger: {
    da: 'Er du lønmodtager og delvist syg, skal du være væk i mindst 4 timer om ugen, dog ikke i fleksjob fra 2013 eller senere; transport og ventetid ved behandling tæller med. Er du selvstændig, må du højst kunne halvdelen af dit arbejde.',
    en: 'If you are an employee and partly ill you must be away at least 4 hours a week, except in a flex job from 2013 or later; travel and waiting at treatment count. If you are self-employed you must be able to do at most half of your work.',
  },
  er: efterGruppe(énAf(fireTimer, fleksjobEfterReformen)),
}

/** How little absence is too little. */
export const mindsteFravær = betingelse('SDL.7.2', {
  titel: { da: 'Det mindste fravær', en: 'The least absence' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...førReformen, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...førReformen,
      fra: FRA_LBK_2011,
      til: '2012-12-31',
      kilder: [LBK(85, 2011), LBK(653, 2012)],
      sikkerhed: 'kontrolleret',
    },
    { ...efterReformen, ...REFORM_2013 },
    {
      ...efterReformen,
      fra: FRA_LBK_2013,
      kilder: [LBK(871, 2013), LBK(107, 2020), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})
