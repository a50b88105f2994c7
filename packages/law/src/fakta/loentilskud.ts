import { datoFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

/** LAB.66.1 */
export const åbenlystUddannelsesparat = sandtFaktum('åbenlystUddannelsesparat', {
  etiket: { da: 'om du er åbenlyst uddannelsesparat', en: 'whether you are plainly ready for education' },
  spørgsmål: {
    da: 'Har kommunen vurderet, at du åbenlyst er parat til en uddannelse?',
    en: 'Has the municipality found that you are plainly ready for an education?',
  },
  udsagn: {
    ja: { da: 'Du er åbenlyst uddannelsesparat.', en: 'You are plainly ready for education.' },
    nej: { da: 'Du er ikke åbenlyst uddannelsesparat.', en: 'You are not plainly ready for education.' },
  },
  fra: ['kommune'],
})

export const harJobEllerVirksomhedVedTilbud = sandtFaktum('harJobEllerVirksomhedVedTilbud', {
  etiket: { da: 'om du er i job eller driver virksomhed', en: 'whether you have a job or run a business' },
  spørgsmål: {
    da: 'Er du i job, eller driver du selvstændig virksomhed?',
    en: 'Do you have a job, or do you run a business?',
  },
  udsagn: {
    ja: { da: 'Du er i job eller driver virksomhed.', en: 'You have a job or run a business.' },
    nej: {
      da: 'Du er hverken i job eller driver virksomhed.',
      en: 'You neither have a job nor run a business.',
    },
  },
  fra: ['borger'],
})

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

export const løntilskudBegyndte = datoFaktum('løntilskudBegyndte', {
  etiket: { da: 'dagen, løntilskuddet begyndte', en: 'the day the wage subsidy began' },
  spørgsmål: {
    da: 'Hvilken dag begyndte jobbet med løntilskud?',
    en: 'On which day did the job with a wage subsidy begin?',
  },
  udsagn: { da: 'Løntilskuddet begyndte den {}.', en: 'The wage subsidy began on {}.' },
  fra: ['kommune', 'borger'],
})

/** LAB.102.1 */
export const tilbudsfristenRegnesFra = datoFaktum('tilbudsfristenRegnesFra', {
  etiket: {
    da: 'dagen, fristen for det første tilbud regnes fra',
    en: 'the day the deadline of the first measure is counted from',
  },
  spørgsmål: {
    da: 'Hvilken dag regnes fristen for dit første tilbud fra?',
    en: 'From which day is the deadline of your first measure counted?',
  },
  udsagn: {
    da: 'Fristen for dit første tilbud regnes fra den {}.',
    en: 'The deadline of your first measure is counted from {}.',
  },
  fra: ['kommune', 'a-kasse'],
})
