import { aldrig, dage, hvis, tidligsteAf, tidspunkt } from '@sagsvej/rules'
import { persongruppe } from '../fakta/forloeb.ts'
import { dagpengerettenSlutter, sidsteDagMedDagpengeret } from '../fakta/tilknytning.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { ALF, SDL } from '../lovsamling/love.ts'
import { efterFørsteFraværsdag, førsteFraværsdag } from './foerste-fravaersdag.ts'
import { EFTER_HÆFTET, FRA_LBK_2011 } from './ulaest.ts'

const fjortendeDag = førsteFraværsdag.plus(dage(13))

/** SDL.33 knew no days of the fund before LBK 43/2015, and SDL.51 gave the unemployed their benefit at once. */
const INGEN_AKASSEDAGE = {
  hjemmel: SDL('33'),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'A-kassen betaler ikke, mens du er syg. Kommunen betaler fra første sygedag.',
    en: 'The unemployment fund does not pay while you are ill. The municipality pays from the first day of illness.',
  },
  er: aldrig,
}

/** The last day the unemployment fund pays dagpenge in illness; never where it pays none. */
export const akasseBetalerTil = tidspunkt('ALF.62.3', {
  titel: { da: 'Sidste sygedag, a-kassen betaler', en: 'The last day of illness the unemployment fund pays' },
  betyder: {
    da: 'Dagen er den sidste, a-kassen betaler dagpenge for, mens du er syg. Aldrig betyder, at a-kassen ikke betaler for nogen sygedag.',
    en: 'The day is the last the unemployment fund pays dagpenge for while you are ill. Never means that it pays for no day of illness.',
  },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    { ...INGEN_AKASSEDAGE, ...EFTER_HÆFTET, fra: '2006-07-03' },
    {
      ...INGEN_AKASSEDAGE,
      fra: FRA_LBK_2011,
      til: '2015-01-04',
      kilder: [LBK(85, 2011), LBK(833, 2014)],
      sikkerhed: 'kontrolleret',
    },
    {
      fra: '2015-01-05',
      hjemmel: ALF('62', { stk: '3' }),
      kilder: [LBK(43, 2015), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Er du ledig, betaler a-kassen dagpenge de første 14 dage, du er syg. Slutter din ret til dagpenge før, betaler a-kassen kun til da.',
        en: 'If you are unemployed the fund pays dagpenge for the first 14 days of illness. If your right to dagpenge ends before, the fund pays only until then.',
      },
      er: hvis(
        persongruppe.er('ledig'),
        hvis(dagpengerettenSlutter, tidligsteAf(fjortendeDag, sidsteDagMedDagpengeret), fjortendeDag),
        aldrig,
      ),
    },
  ],
})
