import { altid, betingelse } from '@sagsvej/rules'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { kilde, LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { efterFørsteFraværsdag } from './foerste-fravaersdag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

const fælles = {
  hjemmel: SDL('32', { stk: '1', nr: '5' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'I et fleksjob er der ingen arbejdsgiverperiode. Kommunen betaler fra første fraværsdag.',
    en: 'In a flex job there is no employer period. The municipality pays from the first day of absence.',
  },
  er: altid,
}

/** Those in flex jobs have their right against the municipality at once (SDL.32.1, no. 5, SDL.33.1). */
export const fleksjobUdenArbejdsgiverperiode = betingelse('SDL.30.fleksjob', {
  titel: { da: 'Ingen arbejdsgiverperiode i fleksjob', en: 'No employer period in a flex job' },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: ansatIFleksjob,
  versioner: [
    { ...fælles, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...fælles,
      fra: FRA_LBK_2011,
      kilder: [
        LBK(85, 2011),
        LBK(1221, 2025),
        kilde(
          'Slagelse Kommune om refusion af sygedagpenge',
          'https://www.slagelse.dk/erhverv/arbejdsmarkedet/sygemeldte-medarbejdere/refusion-af-sygedagpenge',
        ),
      ],
      sikkerhed: 'sekundær',
      note: {
        da: 'Loven giver ret over for kommunen, men siger ikke, at arbejdsgiveren er fri. Det er praksis.',
        en: 'The act gives the right against the municipality, but does not say that the employer is free. That is practice.',
      },
    },
  ],
})
