import { betingelse } from '@sagsvej/rules'
import { ophold } from '../fakta/ophold.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { påDenDag } from './paa-den-dag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

const fælles = {
  hjemmel: SDL('3'),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Du skal opholde dig lovligt i Danmark. I udlandet får du kun sygedagpenge, hvis loven nævner grunden til, at du er der; ferie er ikke nok.',
    en: 'You must stay lawfully in Denmark. Abroad you can get sickness benefit only when you are there for a reason the act names; holiday is not one.',
  },
  er: ophold.er(
    'danmark',
    'rekreation',
    'behandling',
    'udskudt_hjemrejse',
    'udsendt',
    'dansk_social_sikring',
  ),
}

/** Where one must be. Tax (SDL.4) and benefits of other countries (SDL.5) are other conditions. */
export const opholdskrav = betingelse('SDL.3', {
  titel: { da: 'Ophold i Danmark', en: 'Staying in Denmark' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...fælles, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...fælles,
      fra: FRA_LBK_2011,
      til: '2018-06-19',
      kilder: [LBK(85, 2011), LBK(38, 2018)],
      sikkerhed: 'kontrolleret',
    },
    {
      ...fælles,
      fra: '2018-06-20',
      kilder: [LBK(809, 2018), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      note: {
        da: 'Ophold efter repatrieringsloven kom til med lov nr. 739 af 8. juni 2018 og er læst i loven fra 20. juni 2018. Den dag, det begyndte at gælde, er ikke fundet.',
        en: 'Stays under the repatriation act came with act no. 739 of 8 June 2018 and were read in the act of 20 June 2018. The day it took effect has not been found.',
      },
      er: ophold.er(
        'danmark',
        'rekreation',
        'behandling',
        'udskudt_hjemrejse',
        'udsendt',
        'repatriering',
        'dansk_social_sikring',
      ),
    },
  ],
})
