import { sandtFaktum, talFaktum } from '@sagsvej/rules'

/** LAB.69.1: the months before, on the benefits the order names. */
export const månederMedForsørgelseFørLøntilskud = talFaktum('månederMedForsørgelseFørLøntilskud', 'måneder', {
  min: 0,
  max: 600,
  etiket: { da: 'måneder med offentlig forsørgelse i træk', en: 'months on public support in a row' },
  spørgsmål: {
    da: 'Hvor mange måneder har du fået offentlig forsørgelse, før løntilskuddet skal begynde?',
    en: 'How many months have you been on public support before the wage subsidy is to begin?',
  },
  udsagn: { da: 'Du har fået offentlig forsørgelse i {}.', en: 'You have been on public support for {}.' },
  fra: ['register', 'borger'],
})

export const harKompetencegivendeUddannelse = sandtFaktum('harKompetencegivendeUddannelse', {
  etiket: { da: 'om du har en kompetencegivende uddannelse', en: 'whether you have a qualifying education' },
  spørgsmål: {
    da: 'Har du en kompetencegivende ungdomsuddannelse eller en højere uddannelse?',
    en: 'Do you have a qualifying upper secondary education or a higher one?',
  },
  udsagn: {
    ja: { da: 'Du har en kompetencegivende uddannelse.', en: 'You have a qualifying education.' },
    nej: {
      da: 'Du har ikke en kompetencegivende uddannelse.',
      en: 'You do not have a qualifying education.',
    },
  },
  fra: ['borger'],
})

export const eneforsørgerVedLøntilskud = sandtFaktum('eneforsørgerVedLøntilskud', {
  etiket: { da: 'om du er enlig forsørger', en: 'whether you provide for a child alone' },
  spørgsmål: { da: 'Er du enlig forsørger?', en: 'Do you provide for a child alone?' },
  udsagn: {
    ja: { da: 'Du er enlig forsørger.', en: 'You provide for a child alone.' },
    nej: { da: 'Du er ikke enlig forsørger.', en: 'You do not provide for a child alone.' },
  },
  fra: ['borger'],
})
