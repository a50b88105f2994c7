import { alle, betingelse, led, énAf } from '@sagsvej/rules'
import { persongruppe } from '../fakta/forloeb.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { retVedArbejdsskade } from './arbejdsskade.ts'
import { beskæftigelseskravKommune, nyuddannet } from './beskaeftigelseskrav-kommune.ts'
import { beskæftigelseskravSelvstændig } from './beskaeftigelseskrav-selvstaendig.ts'
import { efterFørsteFraværsdag } from './foerste-fravaersdag.ts'
import { EFTER_HÆFTET, FRA_LBK_2011 } from './ulaest.ts'

const fælles = {
  hjemmel: SDL('2', { stk: '2' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Lønmodtagere og selvstændige skal have arbejdet nok, før de blev syge. Det krav gælder ikke, hvis du er ledig med ret til dagpenge, syg af en arbejdsskade eller lige er færdig med en uddannelse.',
    en: 'Employees and the self-employed must have worked enough before they fell ill. That does not apply if you are unemployed with a right to dagpenge, a work injury made you ill or you have just finished an education.',
  },
  er: énAf(
    alle(
      led({ da: 'Du er lønmodtager', en: 'You are an employee' }, persongruppe.er('loenmodtager')),
      beskæftigelseskravKommune,
    ),
    alle(
      led({ da: 'Du er selvstændig', en: 'You are self-employed' }, persongruppe.er('selvstaendig')),
      beskæftigelseskravSelvstændig,
    ),
    led(
      { da: 'Du er ledig med ret til dagpenge', en: 'You are unemployed with a right to dagpenge' },
      persongruppe.er('ledig'),
    ),
    alle(
      led(
        { da: 'Du har hverken job eller a-kasse', en: 'You have neither job nor unemployment fund' },
        persongruppe.er('ingen'),
      ),
      led(
        { da: 'Du er lige færdig med en uddannelse', en: 'You have just finished an education' },
        nyuddannet,
      ),
    ),
    led({ da: 'Du er syg af en arbejdsskade', en: 'A work injury made you ill' }, retVedArbejdsskade),
  ),
}

/** Whether the municipality can be the one to pay: the employment requirement of each group. */
export const retModKommunen = betingelse('SDL.32', {
  titel: { da: 'Ret over for kommunen', en: 'A right against the municipality' },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    { ...fælles, ...EFTER_HÆFTET, fra: '2006-07-03' },
    { ...fælles, fra: FRA_LBK_2011, kilder: [LBK(85, 2011), LBK(1221, 2025)], sikkerhed: 'kontrolleret' },
  ],
})
