import { talFaktum } from '@sagsvej/rules'

export const formue = talFaktum('formue', 'kr', {
  min: 0,
  max: 1000000000,
  etiket: { da: 'jeres formue', en: 'your wealth' },
  spørgsmål: {
    da: 'Hvor stor er din og en eventuel ægtefælles formue?',
    en: 'How much wealth do you and a spouse, if any, have?',
  },
  udsagn: { da: 'Formuen er {}.', en: 'The wealth is {}.' },
  fra: ['borger', 'kommune'],
  følsomhed: 'økonomi',
})

/** LAS.14, stk. 2-9: what should be kept for work or education is judged by the municipality. */
export const formueDerSesBortFra = talFaktum('formueDerSesBortFra', 'kr', {
  min: 0,
  max: 1000000000,
  etiket: { da: 'den formue, loven ser bort fra', en: 'the wealth the act leaves out' },
  spørgsmål: {
    da: 'Hvor meget af formuen ser loven bort fra, ud over grænsen for alle?',
    en: 'How much of the wealth does the act leave out, beside the limit for all?',
  },
  hjælp: {
    da: 'Det er formue, der er nødvendig for en bolig, et arbejde eller en uddannelse, og erstatning for tab af erhvervsevne og godtgørelse for varigt mén.',
    en: 'That is wealth needed for a home, work or education, damages for lost earning power and compensation for permanent injury.',
  },
  udsagn: { da: 'Loven ser bort fra {} af formuen.', en: 'The act leaves out {} of the wealth.' },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})

export const arbejdsgiverbetaltPension = talFaktum('arbejdsgiverbetaltPension', 'kr', {
  min: 0,
  max: 1000000000,
  etiket: {
    da: 'tvungen pension, din arbejdsgiver har betalt',
    en: 'compulsory pension your employer has paid',
  },
  spørgsmål: {
    da: 'Hvor meget af formuen er en tvungen pensionsordning, som en arbejdsgiver har betalt til?',
    en: 'How much of the wealth is a compulsory pension scheme paid for by an employer?',
  },
  udsagn: {
    da: '{} af formuen er tvungen pension fra en arbejdsgiver.',
    en: '{} of the wealth is compulsory pension from an employer.',
  },
  fra: ['borger', 'kommune'],
  følsomhed: 'økonomi',
})
