import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

export const fødselsdag = datoFaktum('fødselsdag', {
  etiket: { da: 'din fødselsdag', en: 'the day you were born' },
  spørgsmål: { da: 'Hvornår er du født?', en: 'When were you born?' },
  udsagn: { da: 'Du er født den {}.', en: 'You were born on {}.' },
  fra: ['borger', 'register'],
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
