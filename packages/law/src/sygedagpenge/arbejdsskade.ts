import { alle, betingelse, led } from '@sagsvej/rules'
import { arbejdsskade } from '../fakta/tilknytning.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { ingenRetModArbejdsgiverNu } from './arbejdsgiveren-betaler.ts'
import { efterFørsteFraværsdag } from './foerste-fravaersdag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

const fælles = {
  hjemmel: SDL('34', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Er du syg af en arbejdsskade, skal du ikke opfylde beskæftigelseskravet. Kommunen betaler fra første fraværsdag, når arbejdsgiveren ikke skal.',
    en: 'If a work injury made you ill you need not meet the employment requirement. The municipality pays from the first day of absence when the employer does not have to.',
  },
  er: alle(
    led({ da: 'Du er syg af en arbejdsskade', en: 'A work injury made you ill' }, arbejdsskade),
    led(
      { da: 'Arbejdsgiveren skal ikke betale', en: 'The employer does not have to pay' },
      ingenRetModArbejdsgiverNu,
    ),
  ),
}

/** A work injury gives a right against the municipality without any employment requirement. */
export const retVedArbejdsskade = betingelse('SDL.34.1', {
  titel: { da: 'Ret ved arbejdsskade', en: 'A right after a work injury' },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    { ...fælles, ...FØR_LBK_2011, fra: '2006-07-03' },
    { ...fælles, fra: FRA_LBK_2011, kilder: [LBK(85, 2011), LBK(1221, 2025)], sikkerhed: 'kontrolleret' },
  ],
})
