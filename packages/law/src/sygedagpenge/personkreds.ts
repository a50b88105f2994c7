import { alle, betingelse, krav, led, énAf } from '@sagsvej/rules'
import { persongruppe } from '../fakta/forloeb.ts'
import { arbejdsskade } from '../fakta/tilknytning.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { nyuddannet } from './beskaeftigelseskrav-kommune.ts'
import { efterFørsteFraværsdag } from './foerste-fravaersdag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

const fælles = {
  hjemmel: SDL('2', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Du kan få sygedagpenge, hvis du er lønmodtager, selvstændig eller ledig med ret til dagpenge. Du kan også få dem, hvis du er syg af en arbejdsskade eller lige er færdig med en uddannelse.',
    en: 'You can get sickness benefit if you are an employee, self-employed or unemployed with a right to dagpenge. You can also get it if a work injury made you ill or you have just finished an education.',
  },
  er: énAf(
    krav('1', { da: 'Du er lønmodtager', en: 'You are an employee' }, persongruppe.er('loenmodtager')),
    krav('2', { da: 'Du er selvstændig', en: 'You are self-employed' }, persongruppe.er('selvstaendig')),
    krav(
      '3',
      { da: 'Du er ledig med ret til dagpenge', en: 'You are unemployed with a right to dagpenge' },
      persongruppe.er('ledig'),
    ),
    krav('4', { da: 'Du er syg af en arbejdsskade', en: 'A work injury made you ill' }, arbejdsskade),
    led(
      { da: 'Du er lige færdig med en uddannelse', en: 'You have just finished an education' },
      alle(persongruppe.er('ingen'), nyuddannet),
    ),
  ),
}

/** Who the act is for. */
export const personkreds = betingelse('SDL.2.1', {
  titel: { da: 'Hvem kan få sygedagpenge', en: 'Who can get sickness benefit' },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    { ...fælles, ...FØR_LBK_2011, fra: '2006-07-03' },
    { ...fælles, fra: FRA_LBK_2011, kilder: [LBK(85, 2011), LBK(1221, 2025)], sikkerhed: 'kontrolleret' },
  ],
})
