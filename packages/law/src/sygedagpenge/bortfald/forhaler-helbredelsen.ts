import { betingelse } from '@sagsvej/rules'
import { LBK, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { forhalerHelbredelsen } from '../../skoen/medvirken.ts'
import { efterOpfølgningsdag } from '../opfoelgning/opfoelgningsdag.ts'
import { EFTER_HÆFTET, FRA_LBK_2011 } from '../ulaest.ts'

const fælles = {
  hjemmel: SDL('21', { stk: '1', nr: '3' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Du mister sygedagpengene, hvis du selv gør noget, der trækker sygdommen i langdrag.',
    en: 'You lose the benefit if you yourself do something that draws out the illness.',
  },
  er: forhalerHelbredelsen,
}

/** No. 3: here the act asks for no guidance first, and nothing is resumed under SDL.21.4. */
export const bortfaldVedForhaling = betingelse('SDL.21.1.3', {
  titel: { da: 'Bortfald, når adfærden forhaler helbredelsen', en: 'Lapse when conduct delays recovery' },
  vælgesEfter: efterOpfølgningsdag,
  versioner: [
    { ...fælles, ...EFTER_HÆFTET, fra: '2006-07-03' },
    { ...fælles, fra: FRA_LBK_2011, kilder: [LBK(85, 2011), LBK(1221, 2025)], sikkerhed: 'kontrolleret' },
  ],
})
