import { alle, betingelse, led } from '@sagsvej/rules'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { uarbejdsdygtigVedEgenSygdom } from '../skoen/arbejdsevne.ts'
import { mindsteFravær } from './mindste-fravaer.ts'
import { påDenDag } from './paa-den-dag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

const fælles = {
  hjemmel: SDL('7', { stk: '1-2' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Kommunen vurderer samlet din sygdom, og hvad den betyder for din evne til at arbejde. Er du delvist syg, skal du være væk i mindst 4 timer om ugen; er du selvstændig, må du højst kunne halvdelen af dit arbejde.',
    en: 'The municipality assesses your illness and what it means for your ability to work as a whole. If you are partly ill you must be away at least 4 hours a week; if self-employed you must be able to do at most half of your work.',
  },
  er: alle(
    led(
      {
        da: 'Kommunen vurderer, at du ikke kan arbejde på grund af egen sygdom',
        en: 'The municipality finds that you cannot work because of your own illness',
      },
      uarbejdsdygtigVedEgenSygdom,
    ),
    led({ da: 'Fraværet er stort nok', en: 'The absence is large enough' }, mindsteFravær),
  ),
}

/** Unfit for work by own illness: a judgement, and for those partly unfit a floor that is arithmetic. */
export const uarbejdsdygtig = betingelse('SDL.7.1', {
  titel: { da: 'Uarbejdsdygtig på grund af egen sygdom', en: 'Unfit for work by own illness' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...fælles, ...FØR_LBK_2011, fra: '2006-07-03' },
    { ...fælles, fra: FRA_LBK_2011, kilder: [LBK(85, 2011), LBK(1221, 2025)], sikkerhed: 'kontrolleret' },
  ],
})
