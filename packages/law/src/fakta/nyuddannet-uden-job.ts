import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

export const ansatEfterHandicapUddannelsen = sandtFaktum('ansatEfterHandicapUddannelsen', {
  etiket: {
    da: 'om du har fået job efter uddannelsen',
    en: 'whether you have got a job since the education',
  },
  spørgsmål: {
    da: 'Har du fået et job, siden du blev færdig?',
    en: 'Have you got a job since you finished?',
  },
  udsagn: {
    ja: { da: 'Du har fået et job efter uddannelsen.', en: 'You have got a job since the education.' },
    nej: {
      da: 'Du har ikke fået et job efter uddannelsen.',
      en: 'You have not got a job since the education.',
    },
  },
  fra: ['borger'],
})

export const manglerErfaringIFaget = sandtFaktum('manglerErfaringIFaget', {
  etiket: { da: 'om du mangler erfaring i faget', en: 'whether you lack experience in the field' },
  spørgsmål: {
    da: 'Mangler du erfaring fra arbejde inden for det, du er uddannet til?',
    en: 'Do you lack experience of work in the field of your education?',
  },
  udsagn: {
    ja: { da: 'Du mangler erfaring fra arbejde i faget.', en: 'You lack experience of work in the field.' },
    nej: {
      da: 'Du mangler ikke erfaring fra arbejde i faget.',
      en: 'You do not lack experience of work in the field.',
    },
  },
  fra: ['borger'],
})

export const isbryderBegyndte = datoFaktum('isbryderBegyndte', {
  etiket: { da: 'dagen, jobbet med løntilskud begyndte', en: 'the day the job with a wage subsidy began' },
  spørgsmål: {
    da: 'Hvilken dag begyndte jobbet med løntilskud?',
    en: 'On which day did the job with a wage subsidy begin?',
  },
  udsagn: { da: 'Jobbet med løntilskud begyndte den {}.', en: 'The job with a wage subsidy began on {}.' },
  fra: ['borger', 'kommune'],
})
