import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

/** LAS.92.1 and LAS.92.3 */
export const fikHjælpTilBoligindskud = sandtFaktum('fikHjælpTilBoligindskud', {
  etiket: { da: 'om du fik hjælp til indskud', en: 'whether you got help with a deposit' },
  spørgsmål: {
    da: 'Fik du hjælp fra kommunen til indskud eller depositum?',
    en: 'Did you get help from the municipality with a deposit on a home?',
  },
  udsagn: {
    ja: { da: 'Du fik hjælp til indskud.', en: 'You got help with a deposit.' },
    nej: { da: 'Du fik ikke hjælp til indskud.', en: 'You did not get help with a deposit.' },
  },
  fra: ['kommune', 'borger'],
})

export const indskudBetaltTilbageDen = datoFaktum('indskudBetaltTilbageDen', {
  etiket: {
    da: 'dagen, udlejeren betalte indskuddet tilbage',
    en: 'the day the landlord paid the deposit back',
  },
  spørgsmål: {
    da: 'Hvilken dag fik du indskuddet tilbage fra udlejeren?',
    en: 'On which day did you get the deposit back from the landlord?',
  },
  udsagn: {
    da: 'Udlejeren betalte indskuddet tilbage den {}.',
    en: 'The landlord paid the deposit back on {}.',
  },
  fra: ['borger'],
})
