import { sandtFaktum } from '@sagsvej/rules'

/** LAS.77b.2 */
export const pensionssagUnderBehandling = sandtFaktum('pensionssagUnderBehandling', {
  etiket: {
    da: 'om en sag om førtidspension eller seniorpension er i gang',
    en: 'whether a case on disability or senior pension is under way',
  },
  spørgsmål: {
    da: 'Er der begyndt en sag om førtidspension eller seniorpension, som ikke er afgjort?',
    en: 'Has a case on disability or senior pension begun that is not decided?',
  },
  udsagn: {
    ja: { da: 'En sag om pension er i gang.', en: 'A pension case is under way.' },
    nej: { da: 'Der er ingen sag om pension i gang.', en: 'No pension case is under way.' },
  },
  fra: ['kommune', 'borger'],
})

/** LAB.31.3 from July 2026: at least three of four are to be called in, and the others are chosen one by one. */
export const fritagetForJobsamtaler = sandtFaktum('fritagetForJobsamtaler', {
  etiket: {
    da: 'om kommunen har fritaget dig for de faste jobsamtaler',
    en: 'whether the municipality has exempted you from the fixed job talks',
  },
  spørgsmål: {
    da: 'Har kommunen efter en konkret vurdering fritaget dig for de faste jobsamtaler?',
    en: 'Has the municipality after a concrete assessment exempted you from the fixed job talks?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har fritaget dig for de faste jobsamtaler.',
      en: 'The municipality has exempted you from the fixed job talks.',
    },
    nej: {
      da: 'Kommunen har ikke fritaget dig for de faste jobsamtaler.',
      en: 'The municipality has not exempted you from the fixed job talks.',
    },
  },
  fra: ['kommune'],
})
