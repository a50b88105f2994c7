import { sandtFaktum } from '@sagsvej/rules'

export const henvendelsenVedrørerSagsområdet = sandtFaktum('henvendelsenVedrørerSagsområdet', {
  etiket: {
    da: 'om henvendelsen hører under myndigheden',
    en: 'whether the question belongs to the authority',
  },
  spørgsmål: {
    da: 'Vedrører henvendelsen myndighedens sagsområde?',
    en: 'Is the question within the field of the authority?',
  },
  udsagn: {
    ja: {
      da: 'Henvendelsen vedrører myndighedens sagsområde.',
      en: 'The question is within the field of the authority.',
    },
    nej: {
      da: 'Henvendelsen vedrører ikke myndighedens sagsområde.',
      en: 'The question is not within the field of the authority.',
    },
  },
  fra: ['kommune'],
})

export const henvendelsenErSkriftlig = sandtFaktum('henvendelsenErSkriftlig', {
  etiket: { da: 'om henvendelsen er skriftlig', en: 'whether the question came in writing' },
  spørgsmål: { da: 'Er henvendelsen skriftlig?', en: 'Did the question come in writing?' },
  udsagn: {
    ja: { da: 'Henvendelsen er skriftlig.', en: 'The question came in writing.' },
    nej: { da: 'Henvendelsen er mundtlig.', en: 'The question came orally.' },
  },
  fra: ['kommune', 'borger'],
})

export const retteMyndighedKendes = sandtFaktum('retteMyndighedKendes', {
  etiket: {
    da: 'om det vides, hvilken myndighed der er den rette',
    en: 'whether it is known which authority is the right one',
  },
  spørgsmål: {
    da: 'Ved myndigheden, hvilken myndighed der er den rette?',
    en: 'Does the authority know which authority is the right one?',
  },
  udsagn: {
    ja: {
      da: 'Det vides, hvilken myndighed der er den rette.',
      en: 'It is known which authority is the right one.',
    },
    nej: {
      da: 'Det vides ikke, hvilken myndighed der er den rette.',
      en: 'It is not known which authority is the right one.',
    },
  },
  fra: ['kommune'],
})
