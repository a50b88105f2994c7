import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

export const fødselsdag = datoFaktum('fødselsdag', {
  etiket: { da: 'din fødselsdag', en: 'the day you were born' },
  spørgsmål: { da: 'Hvornår er du født?', en: 'When were you born?' },
  udsagn: { da: 'Du er født den {}.', en: 'You were born on {}.' },
  fra: ['borger', 'register'],
})

/** The age of the state pension moves with the cohort, so the day is told by the register. */
export const folkepensionsalderNåsDen = datoFaktum('folkepensionsalderNåsDen', {
  etiket: { da: 'dagen, du når folkepensionsalderen', en: 'the day you reach state pension age' },
  spørgsmål: {
    da: 'Hvilken dag når du folkepensionsalderen?',
    en: 'On which day do you reach the state pension age?',
  },
  udsagn: { da: 'Du når folkepensionsalderen den {}.', en: 'You reach the state pension age on {}.' },
  fra: ['register', 'borger'],
})

export const borHosForældre = sandtFaktum('borHosForældre', {
  etiket: { da: 'om du bor hos dine forældre', en: 'whether you live with your parents' },
  spørgsmål: {
    da: 'Bor du hos en eller begge dine forældre?',
    en: 'Do you live with one or both of your parents?',
  },
  udsagn: {
    ja: { da: 'Du bor hos dine forældre eller en af dem.', en: 'You live with your parents or one of them.' },
    nej: { da: 'Du bor ikke hos dine forældre.', en: 'You do not live with your parents.' },
  },
  fra: ['borger', 'register'],
})
