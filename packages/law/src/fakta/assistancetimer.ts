import { sandtFaktum, talFaktum } from '@sagsvej/rules'

export const flereFunktionsnedsættelser = sandtFaktum('flereFunktionsnedsættelser', {
  etiket: {
    da: 'om du har mere end én funktionsnedsættelse',
    en: 'whether you have more than one loss of function',
  },
  spørgsmål: {
    da: 'Har du mere end én funktionsnedsættelse?',
    en: 'Do you have more than one loss of function?',
  },
  udsagn: {
    ja: { da: 'Du har mere end én funktionsnedsættelse.', en: 'You have more than one loss of function.' },
    nej: {
      da: 'Du har ikke mere end én funktionsnedsættelse.',
      en: 'You do not have more than one loss of function.',
    },
  },
  fra: ['læge', 'borger'],
  følsomhed: 'helbred',
})

export const arbejdstimerVedAssistance = talFaktum('arbejdstimerVedAssistance', 'timer/uge', {
  min: 0,
  max: 168,
  etiket: { da: 'din arbejdstid, når du får assistance', en: 'your hours when you have assistance' },
  spørgsmål: {
    da: 'Hvor mange timer om ugen arbejder du i det job, du skal have assistance til?',
    en: 'How many hours a week do you work in the job you need assistance for?',
  },
  udsagn: { da: 'Du arbejder {} i jobbet.', en: 'You work {} in the job.' },
  fra: ['borger', 'arbejdsgiver'],
})

export const behovForAssistance = talFaktum('behovForAssistance', 'timer/uge', {
  min: 0,
  max: 168,
  etiket: { da: 'dit behov for assistance', en: 'your need of assistance' },
  spørgsmål: {
    da: 'Hvor mange timer om ugen har du brug for assistance?',
    en: 'For how many hours a week do you need assistance?',
  },
  udsagn: { da: 'Du har brug for assistance {}.', en: 'You need assistance {}.' },
  fra: ['borger', 'kommune'],
})
