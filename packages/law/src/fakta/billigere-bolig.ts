import { sandtFaktum } from '@sagsvej/rules'

export const billigereBoligErUndersøgt = sandtFaktum('billigereBoligErUndersøgt', {
  etiket: {
    da: 'om kommunen har undersøgt en billigere bolig',
    en: 'whether the municipality has looked for a cheaper home',
  },
  spørgsmål: {
    da: 'Har kommunen undersøgt, om du kan få en rimelig, billigere bolig?',
    en: 'Has the municipality examined whether you can have a reasonable cheaper home?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har undersøgt, om du kan få en billigere bolig.',
      en: 'The municipality has examined whether you can have a cheaper home.',
    },
    nej: {
      da: 'Kommunen har ikke undersøgt, om du kan få en billigere bolig.',
      en: 'The municipality has not examined whether you can have a cheaper home.',
    },
  },
  fra: ['kommune'],
})

export const konkretBilligereBoligErFundet = sandtFaktum('konkretBilligereBoligErFundet', {
  etiket: {
    da: 'om kommunen har fundet en bestemt ledig bolig',
    en: 'whether the municipality has found a certain vacant home',
  },
  spørgsmål: {
    da: 'Har kommunen fundet en bestemt ledig, rimelig og billigere bolig, du kan flytte ind i?',
    en: 'Has the municipality found a certain vacant, reasonable and cheaper home you can move into?',
  },
  udsagn: {
    ja: {
      da: 'Kommunen har fundet en bestemt ledig, rimelig og billigere bolig.',
      en: 'The municipality has found a certain vacant, reasonable and cheaper home.',
    },
    nej: {
      da: 'Kommunen har ikke fundet en bestemt ledig, rimelig og billigere bolig.',
      en: 'The municipality has not found a certain vacant, reasonable and cheaper home.',
    },
  },
  fra: ['kommune'],
})
