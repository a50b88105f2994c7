import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

export const relevanteTilbudErAfprøvet = sandtFaktum('relevanteTilbudErAfprøvet', {
  etiket: { da: 'om alle relevante tilbud er afprøvet', en: 'whether all relevant measures have been tried' },
  spørgsmål: {
    da: 'Er alle relevante tilbud og andre muligheder prøvet, også et andet job på arbejdspladsen?',
    en: 'Have all relevant measures and other options been tried, also another job at the workplace?',
  },
  udsagn: {
    ja: {
      da: 'Alle relevante tilbud og andre muligheder er prøvet.',
      en: 'All relevant measures and other options have been tried.',
    },
    nej: {
      da: 'Ikke alle relevante tilbud og andre muligheder er prøvet.',
      en: 'Not all relevant measures and other options have been tried.',
    },
  },
  fra: ['kommune'],
})

export const fleksjobBevilgetFra = datoFaktum('fleksjobBevilgetFra', {
  etiket: { da: 'den første dag i bevillingen', en: 'the first day of the grant' },
  spørgsmål: {
    da: 'Fra hvilken dag har du fået bevilget fleksjob?',
    en: 'From which day have you been granted a flex job?',
  },
  udsagn: {
    da: 'Du har fået bevilget fleksjob fra den {}.',
    en: 'You have been granted a flex job from {}.',
  },
  hjælp: { da: 'Den står i kommunens afgørelse.', en: 'It is in the decision of the municipality.' },
  fra: ['kommune', 'borger'],
})

export const førsteFleksjob = sandtFaktum('førsteFleksjob', {
  etiket: { da: 'om det er dit første fleksjob', en: 'whether it is your first flex job' },
  spørgsmål: { da: 'Er det dit første fleksjob?', en: 'Is it your first flex job?' },
  udsagn: {
    ja: { da: 'Det er dit første fleksjob.', en: 'It is your first flex job.' },
    nej: { da: 'Du har haft et fleksjob før.', en: 'You have had a flex job before.' },
  },
  fra: ['kommune', 'borger'],
})

/** The old scheme goes by it, and it may lie before the first day of the law here. */
export const fleksjobStartede = datoFaktum('fleksjobStartede', {
  etiket: { da: 'din første dag i fleksjobbet', en: 'your first day in the flex job' },
  spørgsmål: {
    da: 'Hvilken dag begyndte du i dit fleksjob?',
    en: 'On which day did you begin in your flex job?',
  },
  udsagn: { da: 'Du begyndte i fleksjobbet den {}.', en: 'You began in the flex job on {}.' },
  fra: ['borger', 'arbejdsgiver', 'kommune'],
})

export const flytterTilAndenKommune = sandtFaktum('flytterTilAndenKommune', {
  etiket: { da: 'om du flytter til en anden kommune', en: 'whether you move to another municipality' },
  spørgsmål: { da: 'Flytter du til en anden kommune?', en: 'Are you moving to another municipality?' },
  udsagn: {
    ja: { da: 'Du flytter til en anden kommune.', en: 'You are moving to another municipality.' },
    nej: { da: 'Du flytter ikke til en anden kommune.', en: 'You are not moving to another municipality.' },
  },
  fra: ['borger', 'register'],
})
