import { sandtFaktum, talFaktum } from '@sagsvej/rules'

/** LAS.74f.1, 2nd sentence, and ALF.53.2: as much ordinary work as gives a right to dagpenge. */
export const timerUdenStøtteSeneste3År = talFaktum('timerUdenStøtteSeneste3År', 'timer', {
  min: 0,
  max: 26352,
  etiket: { da: 'timer uden støtte i de seneste 3 år', en: 'hours without support in the latest 3 years' },
  spørgsmål: {
    da: 'Hvor mange timer har du de seneste 3 år arbejdet som lønmodtager uden støtte, mens du var medlem af a-kassen?',
    en: 'How many hours in the latest 3 years have you worked as an employee without support while a member of the fund?',
  },
  udsagn: {
    da: 'Du har arbejdet {} uden støtte i de seneste 3 år.',
    en: 'You have worked {} without support in the latest 3 years.',
  },
  fra: ['a-kasse', 'borger', 'register'],
})

/** LAS.74f.2 until 2012 */
export const berettigetVedOvergangen = sandtFaktum('berettigetVedOvergangen', {
  etiket: {
    da: 'om du havde ret til ledighedsydelse, da du tog jobbet',
    en: 'whether you had a right to the benefit when you took the job',
  },
  spørgsmål: {
    da: 'Havde du ret til ledighedsydelse, da du tog jobbet uden støtte?',
    en: 'Did you have a right to the benefit when you took the job without support?',
  },
  udsagn: {
    ja: {
      da: 'Du havde ret til ledighedsydelse, da du tog jobbet.',
      en: 'You had a right to the benefit when you took the job.',
    },
    nej: {
      da: 'Du havde ikke ret til ledighedsydelse, da du tog jobbet.',
      en: 'You had no right to the benefit when you took the job.',
    },
  },
  fra: ['kommune', 'borger'],
})

/** LAS.74f.2: flex job and work without support together until 2012, work without support alone since. */
export const månederIArbejdeEfterFleksjob = talFaktum('månederIArbejdeEfterFleksjob', 'måneder', {
  min: 0,
  max: 18,
  etiket: {
    da: 'dine måneder i job inden for 18 måneder efter fleksjobbet',
    en: 'your months in work within 18 months after the flex job',
  },
  spørgsmål: {
    da: 'Hvor mange måneder har du i alt været ansat uden støtte inden for 18 måneder efter fleksjobbet?',
    en: 'For how many months in all were you employed without support within 18 months after the flex job?',
  },
  hjælp: {
    da: 'Til og med 2012 tæller måneder i fleksjob inden for de seneste 18 måneder også med.',
    en: 'Until the end of 2012 months in a flex job within the latest 18 months count too.',
  },
  udsagn: {
    da: 'Du har været ansat uden støtte i {} efter fleksjobbet.',
    en: 'You were employed without support for {} after the flex job.',
  },
  fra: ['register', 'borger'],
})
