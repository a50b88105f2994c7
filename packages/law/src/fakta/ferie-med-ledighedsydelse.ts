import { datoFaktum, talFaktum } from '@sagsvej/rules'

/** The holiday year began on 1 May until 2020, and begins on 1 September since: which year is meant is told by its first day. */
export const ferieåretBegyndte = datoFaktum('ferieåretBegyndte', {
  etiket: { da: 'den dag, ferieåret begyndte', en: 'the day the holiday year began' },
  spørgsmål: {
    da: 'Hvilken dag begyndte det ferieår, det handler om?',
    en: 'On which day did the holiday year in question begin?',
  },
  hjælp: {
    da: 'Ferieåret begyndte 1. maj til og med 2019. Fra 2020 begynder det 1. september.',
    en: 'The holiday year began on 1 May until 2019. From 2020 it begins on 1 September.',
  },
  udsagn: { da: 'Ferieåret begyndte den {}.', en: 'The holiday year began on {}.' },
  fra: ['kommune', 'borger'],
})

/** LAS.74e.5: also what an earlier employer or the state's holiday scheme pays. */
export const optjentFerieMedBetaling = talFaktum('optjentFerieMedBetaling', 'dage', {
  min: 0,
  max: 366,
  etiket: {
    da: 'de feriedage med løn eller feriegodtgørelse, du har i ferieåret',
    en: 'the days of holiday with pay you have in the holiday year',
  },
  spørgsmål: {
    da: 'Hvor mange feriedage med løn eller feriegodtgørelse har du optjent til ferieåret?',
    en: 'How many days of holiday with pay or holiday pay have you earned for the holiday year?',
  },
  udsagn: {
    da: 'Du har optjent {} ferie med løn eller feriegodtgørelse.',
    en: 'You have earned {} of holiday with pay.',
  },
  fra: ['borger', 'register'],
})

/** LAS.74e.3 from 2020 */
export const månederMedLedighedsydelseIFerieåret = talFaktum(
  'månederMedLedighedsydelseIFerieåret',
  'måneder',
  {
    min: 0,
    max: 12,
    etiket: {
      da: 'de hele måneder med ledighedsydelse i ferieåret',
      en: 'the whole months with the benefit in the holiday year',
    },
    spørgsmål: {
      da: 'I hvor mange hele kalendermåneder i ferieåret har du fået ledighedsydelse?',
      en: 'In how many whole calendar months of the holiday year have you had the benefit?',
    },
    udsagn: {
      da: 'Du har fået ledighedsydelse i {} af ferieåret.',
      en: 'You have had the benefit for {} of the holiday year.',
    },
    fra: ['kommune', 'borger'],
  },
)

/** The order's notice of 14 days counts back from it. */
export const ferienBegynder = datoFaktum('ferienMedLedighedsydelseBegynder', {
  etiket: { da: 'den første dag i ferien', en: 'the first day of the holiday' },
  spørgsmål: {
    da: 'Hvilken dag vil du begynde din ferie?',
    en: 'On which day do you want to begin your holiday?',
  },
  udsagn: { da: 'Ferien begynder den {}.', en: 'The holiday begins on {}.' },
  fra: ['borger'],
})
