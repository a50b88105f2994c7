import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

export const optagetPåUddannelse = sandtFaktum('optagetPåUddannelse', {
  etiket: { da: 'om du er optaget på en uddannelse', en: 'whether you have been admitted to an education' },
  spørgsmål: {
    da: 'Er du optaget på en studie- eller erhvervskompetencegivende uddannelse?',
    en: 'Have you been admitted to an education that qualifies for study or a trade?',
  },
  udsagn: {
    ja: { da: 'Du er optaget på en uddannelse.', en: 'You have been admitted to an education.' },
    nej: { da: 'Du er ikke optaget på en uddannelse.', en: 'You have not been admitted to an education.' },
  },
  fra: ['borger'],
})

export const optagetPåUddannelseDen = datoFaktum('optagetPåUddannelseDen', {
  etiket: { da: 'dagen, du blev optaget på uddannelsen', en: 'the day you were admitted to the education' },
  spørgsmål: {
    da: 'Hvilken dag blev du optaget på uddannelsen?',
    en: 'On which day were you admitted to the education?',
  },
  udsagn: { da: 'Du blev optaget på uddannelsen den {}.', en: 'You were admitted to the education on {}.' },
  fra: ['borger'],
})
