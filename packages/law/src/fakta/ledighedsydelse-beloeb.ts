import { talFaktum } from '@sagsvej/rules'

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
