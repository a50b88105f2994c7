import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

/** LAS.88.1 */
export const udgiftenErPåtaget = sandtFaktum('udgiftenErPåtaget', {
  etiket: { da: 'om du allerede har købt eller bestilt', en: 'whether you have already bought or ordered' },
  spørgsmål: {
    da: 'Har du allerede købt, bestilt eller på anden måde bundet dig til udgiften?',
    en: 'Have you already bought, ordered or otherwise bound yourself to the expense?',
  },
  udsagn: {
    ja: { da: 'Du har bundet dig til udgiften.', en: 'You have bound yourself to the expense.' },
    nej: { da: 'Du har ikke bundet dig til udgiften.', en: 'You have not bound yourself to the expense.' },
  },
  fra: ['borger'],
})

export const udgiftenPåtagetDen = datoFaktum('udgiftenPåtagetDen', {
  etiket: { da: 'dagen, du bandt dig til udgiften', en: 'the day you bound yourself to the expense' },
  spørgsmål: { da: 'Hvilken dag købte eller bestilte du?', en: 'On which day did you buy or order?' },
  udsagn: { da: 'Du bandt dig til udgiften den {}.', en: 'You bound yourself to the expense on {}.' },
  fra: ['borger'],
})

export const søgtOmEnkeltydelseDen = datoFaktum('søgtOmEnkeltydelseDen', {
  etiket: { da: 'dagen, du søgte om hjælpen', en: 'the day you applied for the help' },
  spørgsmål: {
    da: 'Hvilken dag søgte du kommunen om hjælp til udgiften?',
    en: 'On which day did you apply to the municipality for help with the expense?',
  },
  udsagn: { da: 'Du søgte om hjælpen den {}.', en: 'You applied for the help on {}.' },
  fra: ['borger', 'kommune'],
})
