import { datoFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

export const betalerFleksydelsesbidrag = sandtFaktum('betalerFleksydelsesbidrag', {
  etiket: { da: 'om du betaler fleksydelsesbidrag', en: 'whether you pay flexi-benefit contributions' },
  spørgsmål: { da: 'Betaler du fleksydelsesbidrag?', en: 'Do you pay flexi-benefit contributions?' },
  udsagn: {
    ja: { da: 'Du betaler fleksydelsesbidrag.', en: 'You pay flexi-benefit contributions.' },
    nej: { da: 'Du betaler ikke fleksydelsesbidrag.', en: 'You do not pay flexi-benefit contributions.' },
  },
  fra: ['register', 'borger'],
})

export const pensionsværdiIndberettet = sandtFaktum('pensionsværdiIndberettet', {
  etiket: {
    da: 'om værdien af dine pensioner er indberettet',
    en: 'whether the value of your pensions has been reported',
  },
  spørgsmål: {
    da: 'Er værdien af dine pensioner indberettet?',
    en: 'Has the value of your pensions been reported?',
  },
  udsagn: {
    ja: {
      da: 'Værdien af dine pensioner er indberettet.',
      en: 'The value of your pensions has been reported.',
    },
    nej: {
      da: 'Værdien af dine pensioner er ikke indberettet.',
      en: 'The value of your pensions has not been reported.',
    },
  },
  fra: ['register', 'borger'],
})

export const ansøgtOmFleksydelseDen = datoFaktum('ansøgtOmFleksydelseDen', {
  etiket: { da: 'den dag, du søgte om fleksydelse', en: 'the day you applied for flexi-benefit' },
  spørgsmål: {
    da: 'Hvilken dag søgte du skriftligt om fleksydelse?',
    en: 'On which day did you apply for flexi-benefit in writing?',
  },
  udsagn: { da: 'Du søgte om fleksydelse den {}.', en: 'You applied for flexi-benefit on {}.' },
  fra: ['borger', 'kommune'],
})

/** FYL.17.3: those born from 1956 to the middle of 1959 get more if they wait. */
export const fleksydelseFraDen = datoFaktum('fleksydelseFraDen', {
  etiket: { da: 'den dag, du går på fleksydelse', en: 'the day you go on flexi-benefit' },
  spørgsmål: {
    da: 'Fra hvilken dag får du, eller vil du have, fleksydelse?',
    en: 'From which day do you get, or want, flexi-benefit?',
  },
  udsagn: { da: 'Du går på fleksydelse den {}.', en: 'You go on flexi-benefit on {}.' },
  fra: ['borger', 'kommune'],
})

/** FYL.17.4 */
export const årsindtægtFørFleksydelse = talFaktum('årsindtægtFørFleksydelse', 'kr', {
  min: 0,
  max: 100_000_000,
  etiket: { da: 'din indtægt i året før fleksydelsen', en: 'your income in the year before flexi-benefit' },
  spørgsmål: {
    da: 'Hvor stor var din indtægt i det år, der slutter før den måned, du går på fleksydelse?',
    en: 'How large was your income in the year that ends before the month you go on flexi-benefit?',
  },
  hjælp: { da: 'Udbetalinger fra pension tæller ikke med.', en: 'Payments from pensions do not count.' },
  udsagn: { da: 'Din indtægt i året før var {}.', en: 'Your income in the year before was {}.' },
  fra: ['register', 'borger'],
  følsomhed: 'økonomi',
})
