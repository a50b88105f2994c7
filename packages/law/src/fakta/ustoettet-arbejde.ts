import { datoFaktum, talFaktum } from '@sagsvej/rules'

/** LAS.74f.1: a job on ordinary terms, taken by somebody who had been found eligible for a flex job. */
export const ustøttetArbejdeBegyndte = datoFaktum('ustøttetArbejdeBegyndte', {
  etiket: {
    da: 'den dag, du begyndte i et job uden støtte',
    en: 'the day you began in a job without support',
  },
  spørgsmål: {
    da: 'Hvilken dag blev du ansat i et job uden støtte?',
    en: 'On which day were you employed in a job without support?',
  },
  udsagn: { da: 'Du begyndte i et job uden støtte den {}.', en: 'You began in a job without support on {}.' },
  fra: ['borger', 'register'],
})

export const barselsdageEfterUstøttetArbejde = talFaktum('barselsdageEfterUstøttetArbejde', 'dage', {
  min: 0,
  max: 1000,
  etiket: {
    da: 'de dage, du fik ledighedsydelse under barsel eller sorgorlov',
    en: 'the days you had the benefit during parental or bereavement leave',
  },
  spørgsmål: {
    da: 'Hvor mange dage har du fået ledighedsydelse under barsel eller sorgorlov, siden du begyndte i jobbet?',
    en: 'For how many days have you had the benefit during parental or bereavement leave since you began in the job?',
  },
  udsagn: {
    da: 'Du har fået ledighedsydelse under barsel eller sorgorlov i {}.',
    en: 'You have had the benefit during parental or bereavement leave for {}.',
  },
  fra: ['kommune', 'borger'],
})
