import { beregning } from '@sagsvej/rules'
import { dagpengePrUge } from '../fakta/arbejdstid-og-loen.ts'
import { AKASSE_2007, LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { påDenDag } from './paa-den-dag.ts'

/** Kroner a week for the unemployed: the dagpenge they would have had. */
export const ledigesUgebeløb = beregning('SDL.51.1', 'kr/uge', {
  titel: { da: 'Lediges sygedagpenge pr. uge', en: 'Sickness benefit a week for the unemployed' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel: SDL('51'),
      kilder: [AKASSE_2007, LBK(85, 2011), LBK(826, 2017), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Er du ledig, får du det samme, som du kunne have fået i dagpenge. Siden 2017 er det satsen på den første dag med ret til sygedagpenge, der tæller.',
        en: 'If you are unemployed you get what you could have had in dagpenge. Since 2017 it is the rate on the first day with a right to sickness benefit that counts.',
      },
      er: dagpengePrUge,
    },
  ],
})
