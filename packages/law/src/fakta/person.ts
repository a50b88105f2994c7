import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

export const fødselsdag = datoFaktum('fødselsdag', {
  etiket: { da: 'din fødselsdag', en: 'the day you were born' },
  spørgsmål: { da: 'Hvornår er du født?', en: 'When were you born?' },
  fra: ['borger', 'register'],
})

/** The age of the state pension moves with the cohort, so the day is told by the register. */
export const folkepensionsalderNåsDen = datoFaktum('folkepensionsalderNåsDen', {
  etiket: { da: 'dagen, du når folkepensionsalderen', en: 'the day you reach state pension age' },
  spørgsmål: {
    da: 'Hvilken dag når du folkepensionsalderen?',
    en: 'On which day do you reach the state pension age?',
  },
  fra: ['register', 'borger'],
})

export const borHosForældre = sandtFaktum('borHosForældre', {
  etiket: { da: 'om du bor hos dine forældre', en: 'whether you live with your parents' },
  spørgsmål: {
    da: 'Bor du hos en eller begge dine forældre?',
    en: 'Do you live with one or both of your parents?',
  },
  fra: ['borger', 'register'],
})
