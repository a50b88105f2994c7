import { sandtFaktum, talFaktum } from '@sagsvej/rules'

export const månederMedHjælpSeneste3År = talFaktum('månederMedHjælpSeneste3År', 'måneder', {
  min: 0,
  max: 36,
  etiket: { da: 'dine måneder med hjælp de seneste 3 år', en: 'your months of help in the last 3 years' },
  spørgsmål: {
    da: 'Hvor mange måneder har du fået hjælp de seneste 3 år?',
    en: 'How many months have you had help in the last 3 years?',
  },
  hjælp: {
    da: 'Er I et ægtepar, tæller de måneder, I har fået hjælp som par.',
    en: 'If you are a married couple, the months you have had help as a couple count.',
  },
  udsagn: {
    da: 'Du har fået hjælp i {} de seneste 3 år.',
    en: 'You have had help for {} in the last 3 years.',
  },
  fra: ['kommune', 'borger'],
})

export const årMedHjælpSomPar = talFaktum('årMedHjælpSomPar', 'år', {
  min: 0,
  max: 60,
  etiket: { da: 'hele år, I har fået hjælp som par', en: 'whole years you have had help as a couple' },
  spørgsmål: {
    da: 'Hvor mange hele år har I som ægtepar fået hjælp i alt?',
    en: 'For how many whole years have you as a couple had help in all?',
  },
  udsagn: {
    da: 'I har som ægtepar fået hjælp i {} i alt.',
    en: 'You have as a couple had help for {} in all.',
  },
  fra: ['kommune', 'borger'],
})

export const ordinæreTimerSeneste24Måneder = talFaktum('ordinæreTimerSeneste24Måneder', 'timer', {
  min: 0,
  max: 18000,
  etiket: {
    da: 'dine timer i almindeligt arbejde de seneste 24 måneder',
    en: 'your hours of ordinary work in the last 24 months',
  },
  spørgsmål: {
    da: 'Hvor mange timer har du haft i almindeligt arbejde uden støtte de seneste 24 kalendermåneder?',
    en: 'How many hours of ordinary work without support have you had in the last 24 calendar months?',
  },
  udsagn: {
    da: 'Du har haft {} i almindeligt arbejde de seneste 24 måneder.',
    en: 'You have had {} of ordinary work in the last 24 months.',
  },
  fra: ['borger', 'register'],
})

export const ordinæreTimerSeneste12Måneder = talFaktum('ordinæreTimerSeneste12Måneder', 'timer', {
  min: 0,
  max: 9000,
  etiket: {
    da: 'dine timer i almindeligt arbejde de seneste 12 måneder',
    en: 'your hours of ordinary work in the last 12 months',
  },
  spørgsmål: {
    da: 'Hvor mange timer har du haft i almindeligt arbejde uden støtte de seneste 12 kalendermåneder?',
    en: 'How many hours of ordinary work without support have you had in the last 12 calendar months?',
  },
  hjælp: {
    da: 'Måneder med sygdom, barsel eller værnepligt lægges til de 12. Egen virksomhed tæller, hvis den svarer til mindst 20 timers arbejde om ugen.',
    en: 'Months of illness, parental leave or military service are added to the 12. An own business counts if it equals at least 20 hours of work a week.',
  },
  udsagn: {
    da: 'Du har haft {} i almindeligt arbejde de seneste 12 måneder.',
    en: 'You have had {} of ordinary work in the last 12 months.',
  },
  fra: ['borger', 'register'],
})

export const ordinæreTimerSeneste6Måneder = talFaktum('ordinæreTimerSeneste6Måneder', 'timer', {
  min: 0,
  max: 4500,
  etiket: {
    da: 'dine timer i almindeligt arbejde de seneste 6 måneder',
    en: 'your hours of ordinary work in the last 6 months',
  },
  spørgsmål: {
    da: 'Hvor mange timer har du haft i almindeligt arbejde uden støtte de seneste 6 kalendermåneder?',
    en: 'How many hours of ordinary work without support have you had in the last 6 calendar months?',
  },
  udsagn: {
    da: 'Du har haft {} i almindeligt arbejde de seneste 6 måneder.',
    en: 'You have had {} of ordinary work in the last 6 months.',
  },
  fra: ['borger', 'register'],
})

export const ordinæreTimerEfterNedsættelsen = talFaktum('ordinæreTimerEfterNedsættelsen', 'timer', {
  min: 0,
  max: 9000,
  etiket: {
    da: 'dine timer i almindeligt arbejde, siden hjælpen blev sat ned',
    en: 'your hours of ordinary work since the help was cut',
  },
  spørgsmål: {
    da: 'Hvor mange timer har du haft i almindeligt arbejde inden for 12 måneder, efter at hjælpen blev sat ned?',
    en: 'How many hours of ordinary work within 12 months have you had since the help was cut?',
  },
  udsagn: {
    da: 'Du har haft {} i almindeligt arbejde, siden hjælpen blev sat ned.',
    en: 'You have had {} of ordinary work since the help was cut.',
  },
  fra: ['borger', 'register'],
})

export const hjælpPåSUNiveau = sandtFaktum('hjælpPåSUNiveau', {
  etiket: {
    da: 'om du kun får uddannelseshjælp på niveau med SU',
    en: 'whether you get only uddannelseshjælp at student grant level',
  },
  spørgsmål: {
    da: 'Får du kun uddannelseshjælp på niveau med SU?',
    en: 'Do you get only uddannelseshjælp at the level of the student grant?',
  },
  udsagn: {
    ja: {
      da: 'Du får kun uddannelseshjælp på niveau med SU.',
      en: 'You get only uddannelseshjælp at student grant level.',
    },
    nej: {
      da: 'Du får ikke kun uddannelseshjælp på niveau med SU.',
      en: 'You do not get only uddannelseshjælp at student grant level.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const hjælpEfterVoksensatsen = sandtFaktum('hjælpEfterVoksensatsen', {
  etiket: {
    da: 'om din hjælp regnes af voksensatsen',
    en: 'whether your help is worked out from the adult rate',
  },
  spørgsmål: {
    da: 'Regnes din hjælp af satsen for voksne?',
    en: 'Is your help worked out from the adult rate?',
  },
  udsagn: {
    ja: { da: 'Din hjælp regnes af satsen for voksne.', en: 'Your help is worked out from the adult rate.' },
    nej: {
      da: 'Din hjælp regnes af en lavere sats end den for voksne.',
      en: 'Your help is worked out from a rate lower than the adult one.',
    },
  },
  fra: ['kommune', 'borger'],
})
