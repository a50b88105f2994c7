import { alle, betingelse, led, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { sidsteDagIPerioden } from './arbejdsgiveren-betaler.ts'
import { efterFørsteFraværsdag } from './foerste-fravaersdag.ts'
import { opholdskrav } from './ophold.ts'
import { personkreds } from './personkreds.ts'
import { retModArbejdsgiver } from './ret-mod-arbejdsgiver.ts'
import { retModKommunen } from './ret-mod-kommunen.ts'
import { uarbejdsdygtig } from './uarbejdsdygtighed.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

/**
 * In the employer period SDL.30 will do, also where the job ends in it (SDL.31.2). After it only the municipality is
 * left to pay, and its own requirement must be met.
 */
const beskæftigelseskrav = énAf(
  alle(retModArbejdsgiver, vurderingsdato.senest(sidsteDagIPerioden)),
  retModKommunen,
)

const fælles = {
  hjemmel: SDL('2'),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Du kan få sygedagpenge, når du hører til en af lovens grupper, opholder dig lovligt i Danmark og ikke kan arbejde på grund af egen sygdom. Er du lønmodtager eller selvstændig, skal du også have arbejdet nok før sygdommen.',
    en: 'You can get sickness benefit when you belong to one of the act’s groups, stay lawfully in Denmark and cannot work because of your own illness. If you are an employee or self-employed you must also have worked enough before the illness.',
  },
  er: alle(
    led(
      { da: 'Du hører til en af lovens grupper', en: 'You belong to one of the act’s groups' },
      personkreds,
    ),
    led(
      { da: 'Du opfylder beskæftigelseskravet', en: 'You meet the employment requirement' },
      beskæftigelseskrav,
    ),
    led({ da: 'Du opholder dig lovligt i Danmark', en: 'You stay lawfully in Denmark' }, opholdskrav),
    led(
      {
        da: 'Du kan ikke arbejde på grund af egen sygdom',
        en: 'You cannot work because of your own illness',
      },
      uarbejdsdygtig,
    ),
  ),
}

/** The conditions for sickness benefit on the day looked at, whoever pays it. How long it lasts is `SDL.24.1`. */
export const retTilSygedagpenge = betingelse('SDL.2', {
  titel: { da: 'Ret til sygedagpenge', en: 'A right to sickness benefit' },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    { ...fælles, ...FØR_LBK_2011, fra: '2006-07-03' },
    { ...fælles, fra: FRA_LBK_2011, kilder: [LBK(85, 2011), LBK(1221, 2025)], sikkerhed: 'kontrolleret' },
  ],
})
