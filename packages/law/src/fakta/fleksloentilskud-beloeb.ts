import { sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

export const helMånedsLønErOplyst = sandtFaktum('helMånedsLønErOplyst', {
  etiket: { da: 'om en hel måneds løn er oplyst', en: 'whether a whole month’s pay is on record' },
  spørgsmål: {
    da: 'Står der en hel måneds løn fra fleksjobbet i indkomstregisteret?',
    en: 'Is a whole month’s pay from the flex job in the income register?',
  },
  udsagn: {
    ja: {
      da: 'En hel måneds løn fra fleksjobbet står i indkomstregisteret.',
      en: 'A whole month’s pay from the flex job is in the income register.',
    },
    nej: {
      da: 'Der står ikke en hel måneds løn fra fleksjobbet i indkomstregisteret endnu.',
      en: 'A whole month’s pay from the flex job is not yet in the income register.',
    },
  },
  fra: ['register', 'kommune'],
})

export const lønForFlereMåneder = talFaktum('lønForFlereMåneder', 'kr', {
  min: 0,
  max: 10000000,
  etiket: { da: 'løn, der dækker flere måneder', en: 'pay that covers several months' },
  spørgsmål: {
    da: 'Hvor meget fik du udbetalt for arbejde over flere måneder, fx en bonus?',
    en: 'How much were you paid for work over several months, such as a bonus?',
  },
  udsagn: { da: 'Du fik {} for arbejde over flere måneder.', en: 'You got {} for work over several months.' },
  fra: ['arbejdsgiver', 'borger'],
  følsomhed: 'økonomi',
})

export const månederLønnenDækker = talFaktum('månederLønnenDækker', 'antal', {
  min: 1,
  max: 120,
  etiket: { da: 'antal måneder, lønnen dækker', en: 'the number of months the pay covers' },
  spørgsmål: { da: 'Hvor mange måneder dækker lønnen?', en: 'How many months does the pay cover?' },
  udsagn: { da: 'Lønnen dækker dette antal måneder: {}.', en: 'The pay covers this number of months: {}.' },
  fra: ['arbejdsgiver', 'borger'],
})

export const beløbetsArt = valgFaktum(
  'beløbetsArt',
  {
    loen: { da: 'Løn, som er A-indkomst', en: 'Pay that is A-income' },
    loen_b: { da: 'Løn, som er B-indkomst', en: 'Pay that is B-income' },
    pensionsbidrag: {
      da: 'Pensionsbidrag i et job, dit og arbejdsgiverens',
      en: 'Pension contributions in a job, yours and the employer’s',
    },
    ferietillaeg: { da: 'Ferietillæg eller feriedifference', en: 'Holiday supplement or holiday difference' },
    fritvalg: {
      da: 'Fritvalg eller søgnehelligdagskonto, der udbetales',
      en: 'Free-choice or public-holiday account, when paid out',
    },
    personalegode: {
      da: 'Personalegode, fx fri bil eller telefon',
      en: 'Staff benefit, such as a free car or phone',
    },
    gave: { da: 'En rigtig gave', en: 'A real gift' },
    loebende_pension: {
      da: 'Pension eller forsikring, der udbetales',
      en: 'Pension or insurance that is paid out',
    },
    pasning: { da: 'Tabt arbejdsfortjeneste eller plejevederlag', en: 'Lost earnings or care payment' },
    raadighed_beredskab: {
      da: 'Vederlag som frivillig i brandvæsen eller beredskab',
      en: 'Payment as a volunteer in fire service or emergency corps',
    },
  },
  {
    etiket: { da: 'beløbets art', en: 'the kind of amount' },
    spørgsmål: { da: 'Hvad er beløbet?', en: 'What is the amount?' },
    udsagn: {
      loen: { da: 'Beløbet er løn, som er A-indkomst.', en: 'The amount is pay that is A-income.' },
      loen_b: { da: 'Beløbet er løn, som er B-indkomst.', en: 'The amount is pay that is B-income.' },
      pensionsbidrag: {
        da: 'Beløbet er pensionsbidrag i et job.',
        en: 'The amount is pension contributions in a job.',
      },
      ferietillaeg: {
        da: 'Beløbet er ferietillæg eller feriedifference.',
        en: 'The amount is holiday supplement or holiday difference.',
      },
      fritvalg: {
        da: 'Beløbet er udbetalt fra fritvalg eller søgnehelligdagskonto.',
        en: 'The amount was paid from a free-choice or public-holiday account.',
      },
      personalegode: { da: 'Beløbet er et personalegode.', en: 'The amount is a staff benefit.' },
      gave: { da: 'Beløbet er en rigtig gave.', en: 'The amount is a real gift.' },
      loebende_pension: {
        da: 'Beløbet er udbetalt pension eller forsikring.',
        en: 'The amount is pension or insurance paid out.',
      },
      pasning: {
        da: 'Beløbet er tabt arbejdsfortjeneste eller plejevederlag.',
        en: 'The amount is for lost earnings or a care payment.',
      },
      raadighed_beredskab: {
        da: 'Beløbet er vederlag som frivillig i beredskabet.',
        en: 'The amount is payment as a volunteer in the emergency corps.',
      },
    },
    fra: ['arbejdsgiver', 'borger'],
  },
)
