import { talFaktum } from '@sagsvej/rules'

/** LAS.82.1.formue: a compensation for permanent injury is wealth like any other. */
export const méngodtgørelse = talFaktum('méngodtgørelse', 'kr', {
  min: 0,
  max: 100000000,
  etiket: { da: 'din méngodtgørelse', en: 'your compensation for permanent injury' },
  spørgsmål: {
    da: 'Hvor meget har du tilbage af en godtgørelse for varigt mén?',
    en: 'How much do you have left of a compensation for permanent injury?',
  },
  udsagn: {
    da: 'Du har {} tilbage af en godtgørelse for varigt mén.',
    en: 'You have {} left of a compensation for permanent injury.',
  },
  fra: ['borger'],
  følsomhed: 'økonomi',
})

export const formueUdenMéngodtgørelse = talFaktum('formueUdenMéngodtgørelse', 'kr', {
  min: -100000000,
  max: 100000000,
  etiket: { da: 'din øvrige formue', en: 'your other wealth' },
  spørgsmål: {
    da: 'Hvor stor er din formue uden en godtgørelse for varigt mén?',
    en: 'How large is your wealth without a compensation for permanent injury?',
  },
  udsagn: { da: 'Din øvrige formue er {}.', en: 'Your other wealth is {}.' },
  fra: ['borger'],
  følsomhed: 'økonomi',
})
