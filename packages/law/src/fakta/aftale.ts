import { datoFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

/** SDL.56 with the employer, SDL.58 a with the municipality: the same questions are asked of both. */
export const aftaleIndgåetDen = datoFaktum('aftaleIndgåetDen', {
  etiket: { da: 'den dag, aftalen blev indgået', en: 'the day the agreement was made' },
  spørgsmål: {
    da: 'Hvilken dag blev aftalen om langvarig eller kronisk sygdom indgået?',
    en: 'On which day was the agreement on the long-term or chronic illness made?',
  },
  udsagn: { da: 'Aftalen blev indgået {}.', en: 'The agreement was made on {}.' },
  fra: ['arbejdsgiver', 'borger', 'kommune'],
})

export const langvarigEllerKroniskLidelse = sandtFaktum('langvarigEllerKroniskLidelse', {
  etiket: { da: 'en langvarig eller kronisk lidelse', en: 'a long-term or chronic illness' },
  spørgsmål: {
    da: 'Har du en langvarig eller kronisk lidelse?',
    en: 'Do you have a long-term or chronic illness?',
  },
  udsagn: {
    ja: { da: 'Du har en langvarig eller kronisk lidelse.', en: 'You have a long-term or chronic illness.' },
    nej: {
      da: 'Du har ikke en langvarig eller kronisk lidelse.',
      en: 'You do not have a long-term or chronic illness.',
    },
  },
  fra: ['læge', 'borger'],
  følsomhed: 'helbred',
})

/** An estimate of a person: no absence need have happened yet. */
export const skønnedeFraværsdage = talFaktum('skønnedeFraværsdage', 'dage', {
  min: 0,
  max: 366,
  etiket: {
    da: 'de fraværsdage, lidelsen skønnes at give på et år',
    en: 'the days of absence the illness is expected to cause in a year',
  },
  spørgsmål: {
    da: 'Hvor mange fraværsdage skønnes lidelsen at give inden for det næste år?',
    en: 'How many days of absence is the illness expected to cause within the next year?',
  },
  udsagn: {
    da: 'Lidelsen skønnes at give {} med fravær på et år.',
    en: 'The illness is expected to cause {} of absence in a year.',
  },
  hjælp: {
    da: 'Det er et skøn over det, der kommer. Du behøver ikke at have været syg endnu.',
    en: 'It is an estimate of what is to come. You need not have been ill yet.',
  },
  fra: ['læge', 'kommune'],
  følsomhed: 'helbred',
})

export const behandlingBesluttetVedAnsættelsen = sandtFaktum('behandlingBesluttetVedAnsættelsen', {
  etiket: {
    da: 'sygehusbehandling, der var besluttet, da du blev ansat',
    en: 'hospital treatment decided when you were hired',
  },
  spørgsmål: {
    da: 'Skal du indlægges eller behandles på sygehus, og var det allerede besluttet, da du blev ansat?',
    en: 'Are you to be admitted to or treated at a hospital, and was it already decided when you were hired?',
  },
  udsagn: {
    ja: {
      da: 'Behandlingen på sygehus var besluttet, da du blev ansat.',
      en: 'The hospital treatment was decided when you were hired.',
    },
    nej: {
      da: 'Der var ikke besluttet en behandling på sygehus, da du blev ansat.',
      en: 'No hospital treatment was decided when you were hired.',
    },
  },
  fra: ['borger', 'læge'],
  følsomhed: 'helbred',
})

export const dageBetaltForLidelsen = talFaktum('dageBetaltForLidelsen', 'dage', {
  min: 0,
  max: 366,
  etiket: {
    da: 'de dage, arbejdsgiveren allerede har betalt for samme lidelse',
    en: 'the days the employer has already paid for the same illness',
  },
  spørgsmål: {
    da: 'Hvor mange kalenderdage har arbejdsgiveren betalt løn eller sygedagpenge for samme lidelse i de 12 måneder før indlæggelsen eller behandlingen?',
    en: 'For how many calendar days has the employer paid wages or sickness benefit for the same illness in the 12 months before the admission or treatment?',
  },
  udsagn: {
    da: 'Arbejdsgiveren har betalt {} for samme lidelse.',
    en: 'The employer has paid {} for the same illness.',
  },
  fra: ['arbejdsgiver'],
  følsomhed: 'helbred',
})

export const aftaleErSkriftlig = sandtFaktum('aftaleErSkriftlig', {
  etiket: {
    da: 'en skriftlig aftale med navne, adresser og sygdommens art',
    en: 'a written agreement with names, addresses and the kind of illness',
  },
  spørgsmål: {
    da: 'Er aftalen skriftlig, og står navne, adresser og sygdommens art i den?',
    en: 'Is the agreement in writing, and does it give names, addresses and the kind of illness?',
  },
  udsagn: {
    ja: { da: 'Aftalen er skriftlig.', en: 'The agreement is in writing.' },
    nej: { da: 'Aftalen er ikke skriftlig.', en: 'The agreement is not in writing.' },
  },
  fra: ['arbejdsgiver', 'kommune'],
})

export const aftaleErGodkendt = sandtFaktum('aftaleErGodkendt', {
  etiket: { da: 'kommunens godkendelse af aftalen', en: 'the municipality’s approval of the agreement' },
  spørgsmål: {
    da: 'Har kommunen godkendt aftalen?',
    en: 'Has the municipality approved the agreement?',
  },
  udsagn: {
    ja: { da: 'Kommunen har godkendt aftalen.', en: 'The municipality has approved the agreement.' },
    nej: {
      da: 'Kommunen har ikke godkendt aftalen.',
      en: 'The municipality has not approved the agreement.',
    },
  },
  fra: ['kommune', 'arbejdsgiver'],
})

export const fraværsdageSidsteÅr = talFaktum('fraværsdageSidsteÅr', 'dage', {
  min: 0,
  max: 366,
  etiket: {
    da: 'fraværsdage på grund af lidelsen i det seneste år',
    en: 'days of absence because of the illness in the last year',
  },
  spørgsmål: {
    da: 'Hvor mange fraværsdage har lidelsen givet i det seneste år?',
    en: 'How many days of absence has the illness caused in the last year?',
  },
  udsagn: {
    da: 'Lidelsen har givet {} med fravær i det seneste år.',
    en: 'The illness has caused {} of absence in the last year.',
  },
  fra: ['arbejdsgiver', 'borger'],
  følsomhed: 'helbred',
})

export const lægeligDokumentationForRisiko = sandtFaktum('lægeligDokumentationForRisiko', {
  etiket: {
    da: 'lægelig dokumentation for, at risikoen er væsentligt forøget',
    en: 'medical documentation that the risk is clearly raised',
  },
  spørgsmål: {
    da: 'Er der lægelig dokumentation for, at lidelsen væsentligt forøger risikoen for fravær?',
    en: 'Is there medical documentation that the illness clearly raises the risk of absence?',
  },
  udsagn: {
    ja: {
      da: 'Der er lægelig dokumentation for risikoen.',
      en: 'There is medical documentation of the risk.',
    },
    nej: {
      da: 'Der er ikke lægelig dokumentation for risikoen.',
      en: 'There is no medical documentation of the risk.',
    },
  },
  fra: ['læge', 'kommune'],
  følsomhed: 'helbred',
})
