import { dage, senesteAf, tidspunkt } from '@sagsvej/rules'
import { fridageneSlutter, sygUnderAftaltFri } from '../fakta/ferie-og-uddannelse.ts'
import { kilde, LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { fraværetsBegyndelse } from './foerste-fravaersdag.ts'
import { påDenDag } from './paa-den-dag.ts'

const efterFridagene = {
  hjemmel: SDL('30', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Bliver du syg, mens du efter aftale har fri for egen regning, er din første fraværsdag den dag, du skulle have været tilbage på arbejde.',
    en: 'If you fall ill while you have agreed days off at your own cost, your first day of absence is the day you were to be back at work.',
  },
  er: senesteAf(fraværetsBegyndelse, fridageneSlutter.plus(dage(1))),
}

const PRAKSIS = kilde(
  'Ankestyrelsens principmeddelelse fra august 2021 om sygdom under aftalt fri',
  'https://lundsteenwiederquist.dk/index.php/category/august-2021/',
)

/** Nobody is away from work on a day they were not to work. */
export const førsteFraværsdagEfterAftaltFri = tidspunkt('SDL.30.1.fri', {
  titel: {
    da: 'Første fraværsdag, når du blev syg i aftalt fri',
    en: 'The first day of absence when you fell ill on agreed days off',
  },
  betyder: {
    da: 'Dagen er den, sygefraværet skal regnes fra.',
    en: 'The day is the one the absence must be counted from.',
  },
  vælgesEfter: påDenDag,
  relevantNår: sygUnderAftaltFri,
  versioner: [
    {
      ...efterFridagene,
      fra: '2006-07-03',
      til: '2021-07-31',
      kilder: [PRAKSIS, LBK(85, 2011)],
      sikkerhed: 'ubekræftet',
      note: {
        da: 'Afgørelsen er fra 2021. At det samme gjaldt før, er vores slutning.',
        en: 'The decision is of 2021. That the same held before is our inference.',
      },
    },
    { ...efterFridagene, fra: '2021-08-01', kilder: [PRAKSIS], sikkerhed: 'sekundær' },
  ],
})
