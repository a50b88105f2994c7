import { aldrig, aldrigOpfyldt, altid, betingelse, efterDato } from '@sagsvej/rules'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { revurderingstidspunkt } from './revurderingstidspunkt.ts'

const fælles = {
  hjemmel: SDL('24', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  sikkerhed: 'kontrolleret',
} as const

/** Whether the limit is a day to be assessed by, or the day the benefit simply ended. */
export const skalRevurderesFørStop = betingelse('SDL.24.1.revurdering', {
  titel: { da: 'Revurdering før sygedagpengene stopper', en: 'Reassessment before the benefit stops' },
  vælgesEfter: efterDato(revurderingstidspunkt, {
    da: 'revurderingstidspunktet',
    en: 'the reassessment date',
  }),
  relevantNår: revurderingstidspunkt.før(aldrig),
  versioner: [
    {
      ...fælles,
      fra: '2006-07-03',
      til: '2014-06-30',
      kilder: [LBK(85, 2011), LBK(487, 2014)],
      siger: {
        da: 'Når grænsen er nået, slutter sygedagpengene med måneden, hvis kommunen ikke forlænger dem.',
        en: 'When the limit is reached the benefit ends with the month unless the municipality extends it.',
      },
      er: aldrigOpfyldt,
    },
    {
      ...fælles,
      fra: '2014-07-01',
      kilder: [LBK(833, 2014), LBK(1221, 2025)],
      siger: {
        da: 'Før sygedagpengene slutter, skal kommunen have vurderet din situation igen.',
        en: 'Before the benefit ends the municipality must have assessed your situation again.',
      },
      er: altid,
    },
  ],
})
