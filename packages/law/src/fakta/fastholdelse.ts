import { sandtFaktum } from '@sagsvej/rules'

/** SDL.7b.1 */
export const ventesTilbageInden8Uger = sandtFaktum('ventesTilbageInden8Uger', {
  etiket: {
    da: 'du ventes tilbage på arbejdet inden 8 uger fra første sygedag',
    en: 'you are expected back at work within 8 weeks of the first day of sickness',
  },
  spørgsmål: {
    da: 'Ventes du tilbage på arbejdet inden 8 uger fra din første sygedag?',
    en: 'Are you expected back at work within 8 weeks of your first day of sickness?',
  },
  udsagn: {
    ja: { da: 'Du ventes tilbage inden 8 uger.', en: 'You are expected back within 8 weeks.' },
    nej: { da: 'Du ventes ikke tilbage inden 8 uger.', en: 'You are not expected back within 8 weeks.' },
  },
  fra: ['borger', 'arbejdsgiver'],
})
