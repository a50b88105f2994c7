import { betingelse, den } from '@sagsvej/rules'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { førsteHeleDag } from './foerste-fravaersdag.ts'
import { påDenDag } from './paa-den-dag.ts'

/** Whether the spell is under this act at all: an older one stays under the act before it, however long it lasts. */
export const lovenGælderFraværet = betingelse('SDL.82.1', {
  titel: { da: 'Loven af 2006 gælder for fraværet', en: 'The act of 2006 applies to the absence' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel: SDL('82', { stk: '1-3' }),
      kilder: [LBK(85, 2011), LBK(938, 2015), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Sygedagpengeloven gælder, når din første fraværsdag er den 3. juli 2006 eller senere. Blev du syg før, gælder de gamle regler, så længe fraværet varer, også for en gammel aftale om kronisk sygdom.',
        en: 'The Sickness Benefit Act applies when your first day of absence is 3 July 2006 or later. If you fell ill before, the old rules apply for as long as the absence lasts, also to an old agreement on a chronic illness.',
      },
      er: førsteHeleDag.tidligst(den('2006-07-03')),
    },
  ],
})
