import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

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

export const løntilskudBegyndte = datoFaktum('løntilskudBegyndte', {
  etiket: { da: 'dagen, løntilskuddet begyndte', en: 'the day the wage subsidy began' },
  spørgsmål: {
    da: 'Hvilken dag begyndte jobbet med løntilskud?',
    en: 'On which day did the job with a wage subsidy begin?',
  },
  udsagn: { da: 'Løntilskuddet begyndte den {}.', en: 'The wage subsidy began on {}.' },
  fra: ['kommune', 'borger'],
})
