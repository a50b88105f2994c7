import { datoFaktum, sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

/** FYL.2.1 nr. 6 and the order: where one may live. */
export const bopælVedFleksydelse = valgFaktum(
  'bopælVedFleksydelse',
  {
    danmark: { da: 'Danmark', en: 'Denmark' },
    eu_eoes: { da: 'Et andet EU- eller EØS-land', en: 'Another EU or EEA country' },
    schweiz_groenland_faeroeerne: {
      da: 'Schweiz, Grønland eller Færøerne',
      en: 'Switzerland, Greenland or the Faroes',
    },
    andet: { da: 'Et andet land', en: 'Another country' },
  },
  {
    etiket: { da: 'det land, du bor i', en: 'the country you live in' },
    spørgsmål: { da: 'Hvor bor du?', en: 'Where do you live?' },
    udsagn: {
      danmark: { da: 'Du bor i Danmark.', en: 'You live in Denmark.' },
      eu_eoes: { da: 'Du bor i et andet EU- eller EØS-land.', en: 'You live in another EU or EEA country.' },
      schweiz_groenland_faeroeerne: {
        da: 'Du bor i Schweiz, Grønland eller på Færøerne.',
        en: 'You live in Switzerland, Greenland or the Faroes.',
      },
      andet: { da: 'Du bor i et andet land.', en: 'You live in another country.' },
    },
    fra: ['borger', 'register'],
  },
)

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

/** FYL.20.3 */
export const arbejdstimerIMåneden = talFaktum('arbejdstimerIMånedenMedFleksydelse', 'timer', {
  min: 0,
  max: 744,
  etiket: { da: 'dine timer på arbejde i måneden', en: 'your hours at work in the month' },
  spørgsmål: {
    da: 'Hvor mange timer arbejdede du i kalendermåneden?',
    en: 'How many hours did you work in the calendar month?',
  },
  udsagn: { da: 'Du arbejdede {} i måneden.', en: 'You worked {} in the month.' },
  fra: ['borger', 'register'],
})

export const arbejdetErUdelukket = sandtFaktum('arbejdetErFleksjobEllerHosÆgtefællen', {
  etiket: {
    da: 'om arbejdet er et fleksjob eller i en virksomhed, din ægtefælle ejer eller driver',
    en: 'whether the work is a flex job or in a business your spouse owns or runs',
  },
  spørgsmål: {
    da: 'Er arbejdet et fleksjob eller i en virksomhed, som din ægtefælle ejer, driver eller har forpagtet bort?',
    en: 'Is the work a flex job or in a business that your spouse owns, runs or has leased out?',
  },
  udsagn: {
    ja: {
      da: 'Arbejdet er et fleksjob eller i din ægtefælles virksomhed.',
      en: 'The work is a flex job or in your spouse’s business.',
    },
    nej: {
      da: 'Arbejdet er hverken et fleksjob eller i din ægtefælles virksomhed.',
      en: 'The work is neither a flex job nor in your spouse’s business.',
    },
  },
  fra: ['borger'],
})

export const månederUdenForEØS = talFaktum('månederUdenForEØS', 'måneder', {
  min: 0,
  max: 12,
  etiket: {
    da: 'de hele måneder i kalenderåret, du har opholdt dig uden for EØS',
    en: 'the whole months of the calendar year you have stayed outside the EEA',
  },
  spørgsmål: {
    da: 'Hvor mange hele måneder i alt har du i kalenderåret opholdt dig uden for EØS, Schweiz, Grønland og Færøerne?',
    en: 'For how many whole months in all of the calendar year have you stayed outside the EEA, Switzerland, Greenland and the Faroes?',
  },
  hjælp: {
    da: 'En påbegyndt måned over 3 tæller som en hel.',
    en: 'A begun month over 3 counts as a whole one.',
  },
  udsagn: {
    da: 'Du har opholdt dig uden for EØS i {} i kalenderåret.',
    en: 'You have stayed outside the EEA for {} in the calendar year.',
  },
  fra: ['borger'],
})
