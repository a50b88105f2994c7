import { datoFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

/** First day of the present employment, unbroken. */
export const ansatFra = datoFaktum('ansatFra', {
  etiket: { da: 'den dag, din ansættelse begyndte', en: 'the day your employment began' },
  spørgsmål: {
    da: 'Hvilken dag blev du ansat hos den arbejdsgiver, du har nu?',
    en: 'On which day were you employed by your present employer?',
  },
  udsagn: { da: 'Din ansættelse begyndte den {}.', en: 'Your employment began on {}.' },
  hjælp: {
    da: 'Har du været ansat flere gange samme sted, så skriv den dag, den seneste ansættelse begyndte.',
    en: 'If you have been employed there more than once, give the day the latest employment began.',
  },
  fra: ['borger', 'arbejdsgiver', 'register'],
})

/** SDL.30.2: what SDL.30.3 lists fills the weeks; anything else breaks them. */
export const andetFraværSeneste8Uger = sandtFaktum('andetFraværSeneste8Uger', {
  etiket: { da: 'andet fravær i de 8 uger', en: 'other absence in the 8 weeks' },
  spørgsmål: {
    da: 'Var du i de 8 uger før sygdommen væk fra arbejdet af andre grunde end sygdom, barsel, ferie og lignende?',
    en: 'In the 8 weeks before the illness, were you away from work for reasons other than illness, parental leave, holiday and the like?',
  },
  udsagn: {
    ja: {
      da: 'Du var væk fra arbejdet af andre grunde i de 8 uger, før du blev syg.',
      en: 'You were away from work for other reasons in the 8 weeks before you fell ill.',
    },
    nej: {
      da: 'Du var ikke væk fra arbejdet af andre grunde i de 8 uger, før du blev syg.',
      en: 'You were not away from work for other reasons in the 8 weeks before you fell ill.',
    },
  },
  hjælp: {
    da: 'Svar nej, hvis du kun var væk på grund af sygdom, graviditet, barsel, adoption, sorgorlov, et barns alvorlige sygdom, ferie, aftalte fridage, kursus aftalt med arbejdsgiveren eller arbejdskonflikt.',
    en: 'Answer no if you were away only because of illness, pregnancy, birth, adoption, bereavement leave, a child’s serious illness, holiday, agreed days off, a course agreed with the employer or a labour conflict.',
  },
  fra: ['borger', 'arbejdsgiver'],
})

/** Hours at work with this employer in the 8 weeks before the absence: holiday, courses and sickness give none. */
export const timerHosArbejdsgiveren = talFaktum('timerHosArbejdsgiveren', 'timer', {
  min: 0,
  max: 8 * 7 * 24,
  etiket: { da: 'timer hos arbejdsgiveren i de 8 uger', en: 'hours with the employer in the 8 weeks' },
  spørgsmål: {
    da: 'Hvor mange timer arbejdede du hos arbejdsgiveren i de 8 uger, før du blev syg?',
    en: 'How many hours did you work for the employer in the 8 weeks before you fell ill?',
  },
  udsagn: {
    da: 'Du arbejdede {} hos arbejdsgiveren i de 8 uger, før du blev syg.',
    en: 'You worked {} for the employer in the 8 weeks before you fell ill.',
  },
  hjælp: {
    da: 'Tæl kun timer, hvor du arbejdede. Ferie, fridage og sygdom giver ingen timer.',
    en: 'Count only hours at work. Holiday, days off and illness give none.',
  },
  fra: ['borger', 'arbejdsgiver', 'register'],
})

export const genansat = sandtFaktum('genansat', {
  etiket: { da: 'ansat samme sted før', en: 'employed at the same place before' },
  spørgsmål: {
    da: 'Har du været ansat hos samme arbejdsgiver tidligere?',
    en: 'Have you been employed by the same employer before?',
  },
  udsagn: {
    ja: {
      da: 'Du har været ansat hos samme arbejdsgiver tidligere.',
      en: 'You have been employed by the same employer before.',
    },
    nej: {
      da: 'Du har ikke været ansat hos samme arbejdsgiver tidligere.',
      en: 'You have not been employed by the same employer before.',
    },
  },
  fra: ['borger', 'arbejdsgiver'],
})

export const påArbejdeDaSygdommenKom = sandtFaktum('påArbejdeDaSygdommenKom', {
  etiket: { da: 'på arbejde, da sygdommen kom', en: 'at work when the illness came' },
  spørgsmål: {
    da: 'Var du på arbejde den dag, du blev syg?',
    en: 'Were you at work on the day you fell ill?',
  },
  udsagn: {
    ja: { da: 'Du var på arbejde den dag, du blev syg.', en: 'You were at work on the day you fell ill.' },
    nej: {
      da: 'Du var ikke på arbejde den dag, du blev syg.',
      en: 'You were not at work on the day you fell ill.',
    },
  },
  hjælp: {
    da: 'Svar også ja, hvis du var på arbejde den sidste arbejdsdag før og skulle være mødt den dag, du blev syg.',
    en: 'Answer yes also if you were at work on the last working day before and were due to work on the day you fell ill.',
  },
  fra: ['borger', 'arbejdsgiver'],
})

export const fratræder = sandtFaktum('fratræder', {
  etiket: { da: 'din ansættelse slutter', en: 'your employment ends' },
  spørgsmål: {
    da: 'Er det bestemt, at din ansættelse slutter, eller er den sluttet?',
    en: 'Is it settled that your employment ends, or has it ended?',
  },
  udsagn: {
    ja: {
      da: 'Det er bestemt, at din ansættelse slutter, eller den er sluttet.',
      en: 'It is settled that your employment ends, or it has ended.',
    },
    nej: {
      da: 'Din ansættelse er ikke sluttet, og det er ikke bestemt, at den slutter.',
      en: 'Your employment has not ended, and it is not settled that it ends.',
    },
  },
  fra: ['borger', 'arbejdsgiver'],
})

/** SDL.31.1: an agreement to end because of the illness does not end the employer's duty. */
export const fratrædelsesdag = datoFaktum('fratrædelsesdag', {
  etiket: { da: 'sidste dag i ansættelsen', en: 'the last day of the employment' },
  spørgsmål: {
    da: 'Hvilken dag er den sidste i ansættelsen?',
    en: 'Which day is the last of the employment?',
  },
  udsagn: { da: 'Den sidste dag i din ansættelse er den {}.', en: 'The last day of your employment is {}.' },
  hjælp: {
    da: 'Er det aftalt, at ansættelsen slutter, fordi du er syg, så skriv den dag, den ellers ville være sluttet.',
    en: 'If it was agreed that the employment ends because you are ill, give the day it would have ended otherwise.',
  },
  fra: ['borger', 'arbejdsgiver'],
})

export const ansatIFleksjob = sandtFaktum('ansatIFleksjob', {
  etiket: { da: 'ansat i fleksjob', en: 'employed in a flex job' },
  spørgsmål: { da: 'Er du ansat i et fleksjob?', en: 'Are you employed in a flex job?' },
  udsagn: {
    ja: { da: 'Du er ansat i fleksjob.', en: 'You are employed in a flex job.' },
    nej: { da: 'Du er ikke ansat i fleksjob.', en: 'You are not employed in a flex job.' },
  },
  fra: ['borger', 'kommune'],
})

export const arbejdsgiverTilbyderDeltid = sandtFaktum('arbejdsgiverTilbyderDeltid', {
  etiket: { da: 'arbejdsgiveren tilbyder deltid', en: 'the employer offers part time' },
  spørgsmål: {
    da: 'Må du arbejde de timer, du kan, hos din arbejdsgiver?',
    en: 'Does your employer let you work the hours you can?',
  },
  udsagn: {
    ja: {
      da: 'Du må arbejde de timer, du kan, hos din arbejdsgiver.',
      en: 'Your employer lets you work the hours you can.',
    },
    nej: {
      da: 'Du må ikke arbejde de timer, du kan, hos din arbejdsgiver.',
      en: 'Your employer does not let you work the hours you can.',
    },
  },
  fra: ['borger', 'arbejdsgiver'],
  kanÆndres: {
    af: ['arbejdsgiver'],
    hvordan: {
      da: 'Arbejdsgiveren kan lade dig arbejde de timer, du kan.',
      en: 'The employer can let you work the hours you can.',
    },
    til: [true],
  },
})

export const ledigUdenLøn = sandtFaktum('ledigUdenLøn', {
  etiket: { da: 'blevet ledig under sygdommen', en: 'became unemployed during the illness' },
  spørgsmål: {
    da: 'Mistede du dit job, mens du var delvist syg, så du ikke længere får løn?',
    en: 'Did you lose your job while partly ill, so that you no longer get wages?',
  },
  udsagn: {
    ja: {
      da: 'Du mistede dit job, mens du var delvist syg, og får ikke længere løn.',
      en: 'You lost your job while partly ill and no longer get wages.',
    },
    nej: {
      da: 'Du har ikke mistet dit job, mens du var delvist syg.',
      en: 'You have not lost your job while partly ill.',
    },
  },
  fra: ['borger', 'arbejdsgiver'],
})
