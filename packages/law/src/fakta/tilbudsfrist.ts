import { datoFaktum } from '@sagsvej/rules'

/** LAB.102.1 */
export const tilbudsfristenRegnesFra = datoFaktum('tilbudsfristenRegnesFra', {
  etiket: {
    da: 'dagen, fristen for det første tilbud regnes fra',
    en: 'the day the deadline of the first measure is counted from',
  },
  spørgsmål: {
    da: 'Hvilken dag regnes fristen for dit første tilbud fra?',
    en: 'From which day is the deadline of your first measure counted?',
  },
  udsagn: {
    da: 'Fristen for dit første tilbud regnes fra den {}.',
    en: 'The deadline of your first measure is counted from {}.',
  },
  fra: ['kommune', 'a-kasse'],
})
