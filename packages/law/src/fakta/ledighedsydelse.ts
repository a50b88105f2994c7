import { datoFaktum, sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

/** LAS.74: when the benefit can be paid. */
export const grundTilLedighedsydelse = valgFaktum(
  'grundTilLedighedsydelse',
  {
    venter_paa_fleksjob: { da: 'Venter på et fleksjob', en: 'Waiting for a flex job' },
    ledig_efter_fleksjob: { da: 'Ledig efter et fleksjob', en: 'Unemployed after a flex job' },
    syg: { da: 'Syg', en: 'Ill' },
    barsel_eller_sorgorlov: { da: 'Barsel eller sorgorlov', en: 'Parental or bereavement leave' },
    ferie: { da: 'Ferie', en: 'Holiday' },
    afbrydelse: {
      da: 'Et ophold i arbejdet, som du ikke er skyld i',
      en: 'A break in the work that is not your doing',
    },
  },
  {
    etiket: { da: 'grunden til, at du ikke arbejder', en: 'the reason why you do not work' },
    spørgsmål: { da: 'Hvorfor arbejder du ikke nu?', en: 'Why do you not work now?' },
    udsagn: {
      venter_paa_fleksjob: { da: 'Du venter på et fleksjob.', en: 'You are waiting for a flex job.' },
      ledig_efter_fleksjob: {
        da: 'Du er ledig efter et fleksjob.',
        en: 'You are unemployed after a flex job.',
      },
      syg: { da: 'Du er syg.', en: 'You are ill.' },
      barsel_eller_sorgorlov: {
        da: 'Du er på barsel eller sorgorlov.',
        en: 'You are on parental or bereavement leave.',
      },
      ferie: { da: 'Du holder ferie.', en: 'You are on holiday.' },
      afbrydelse: {
        da: 'Dit arbejde er afbrudt, uden at du er skyld i det.',
        en: 'Your work is broken off without your doing.',
      },
    },
    fra: ['borger', 'kommune'],
  },
)

/** LAS.74d.2 until 2012: wages, or what came in their place. */
export const indtægtSeneste3Måneder = talFaktum('indtægtSeneste3Måneder', 'kr/uge', {
  min: 0,
  max: 1_000_000,
  etiket: {
    da: 'din gennemsnitlige indtægt pr. uge i de 3 måneder før',
    en: 'your average income a week in the 3 months before',
  },
  spørgsmål: {
    da: 'Hvad var din arbejdsindtægt i gennemsnit pr. uge i de 3 måneder, før du fik ledighedsydelse?',
    en: 'What was your average earned income a week in the 3 months before you got the benefit?',
  },
  hjælp: {
    da: 'Sygedagpenge, barselsdagpenge og dagpenge tæller med. Tid i revalidering springes over.',
    en: 'Sickness, parental and unemployment benefit count. Time in rehabilitation is skipped.',
  },
  udsagn: {
    da: 'Din indtægt i de 3 måneder før var i gennemsnit {}.',
    en: 'Your income in the 3 months before was on average {}.',
  },
  fra: ['register', 'borger'],
  følsomhed: 'økonomi',
})

/** LAS.74b.2: the months with the benefit count together, whether or not they follow each other. */
export const månederEfterFleksydelsesalderen = talFaktum('månederEfterFleksydelsesalderen', 'måneder', {
  min: 0,
  max: 240,
  etiket: {
    da: 'de måneder, du har fået ledighedsydelse efter fleksydelsesalderen',
    en: 'the months you have had the benefit after flexi-benefit age',
  },
  spørgsmål: {
    da: 'Hvor mange måneder har du i alt fået ledighedsydelse, efter at du nåede fleksydelsesalderen?',
    en: 'For how many months in all have you had the benefit after you reached flexi-benefit age?',
  },
  udsagn: {
    da: 'Du har fået ledighedsydelse i {} efter fleksydelsesalderen.',
    en: 'You have had the benefit for {} after flexi-benefit age.',
  },
  fra: ['kommune', 'borger'],
})

/** The day that holiday and the deadline for a CV are reckoned from. */
export const retTilLedighedsydelseFra = datoFaktum('retTilLedighedsydelseFra', {
  etiket: {
    da: 'den dag, du fik ret til ledighedsydelse eller begyndte i fleksjob',
    en: 'the day you gained a right to the benefit or began in a flex job',
  },
  spørgsmål: {
    da: 'Hvilken dag fik du ret til ledighedsydelse, eller hvilken dag begyndte du i fleksjob?',
    en: 'On which day did you gain a right to the benefit, or begin in a flex job?',
  },
  udsagn: {
    da: 'Du fik ret til ledighedsydelse, eller du begyndte i fleksjob, den {}.',
    en: 'You gained a right to the benefit, or began in a flex job, on {}.',
  },
  fra: ['kommune', 'borger'],
})

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
