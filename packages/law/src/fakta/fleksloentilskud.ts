import { datoFaktum, sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

export const lønIFleksjobbet = talFaktum('lønIFleksjobbet', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'din løn i fleksjobbet', en: 'your pay in the flex job' },
  spørgsmål: {
    da: 'Hvor meget fik du i løn i fleksjobbet den måned, før skat og uden pension?',
    en: 'How much were you paid in the flex job that month, before tax and without pension?',
  },
  udsagn: {
    da: 'Din løn i fleksjobbet var {} uden pension.',
    en: 'Your pay in the flex job was {} without pension.',
  },
  fra: ['arbejdsgiver', 'register', 'borger'],
  følsomhed: 'økonomi',
})

/** Both parts belong to the income: LAB.123.2, and the employee must tell of them. */
export const pensionIFleksjobbet = talFaktum('pensionIFleksjobbet', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'pensionsbidrag i fleksjobbet', en: 'pension contributions in the flex job' },
  spørgsmål: {
    da: 'Hvor meget blev der i alt betalt i pension oven i lønnen, din og arbejdsgiverens del?',
    en: 'How much was paid for pension on top of the pay, your part and the employer’s?',
  },
  udsagn: {
    da: 'Pensionsbidraget i fleksjobbet var {}.',
    en: 'The pension contributions in the flex job were {}.',
  },
  fra: ['arbejdsgiver', 'register', 'borger'],
  følsomhed: 'økonomi',
})

export const andenLønMedPension = talFaktum('andenLønMedPension', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'anden løn med pension', en: 'other pay with pension' },
  spørgsmål: {
    da: 'Hvor meget anden løn havde du den måned, før skat og med pension? Tag overskud fra egen virksomhed ved siden af med.',
    en: 'How much other pay did you have that month, before tax and with pension? Include the profit of a business on the side.',
  },
  udsagn: { da: 'Din anden løn var {}.', en: 'Your other pay was {}.' },
  fra: ['arbejdsgiver', 'register', 'borger'],
  følsomhed: 'økonomi',
})

export const dagpengeIFleksjobbet = talFaktum('dagpengeIFleksjobbet', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: {
    da: 'sygedagpenge og lignende i fleksjobbet',
    en: 'sickness benefit and the like in the flex job',
  },
  spørgsmål: {
    da: 'Hvor meget fik du den måned i sygedagpenge, barselsdagpenge eller ressourceforløbsydelse?',
    en: 'How much did you get that month in sickness benefit, parental benefit or ressourceforløbsydelse?',
  },
  udsagn: {
    da: 'Du fik {} i sygedagpenge, barselsdagpenge eller ressourceforløbsydelse.',
    en: 'You got {} in sickness benefit, parental benefit or ressourceforløbsydelse.',
  },
  hjælp: {
    da: 'Har du mistet retten til dem, skriver du det beløb, du kunne have fået.',
    en: 'If you have lost the right to them, write the amount you could have had.',
  },
  fra: ['register', 'kommune', 'borger'],
  følsomhed: 'økonomi',
})

export const hjælpTilPasning = talFaktum('hjælpTilPasning', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'hjælp til tabt løn og plejevederlag', en: 'help for lost pay and care payment' },
  spørgsmål: {
    da: 'Hvor meget fik du den måned i tabt arbejdsfortjeneste eller plejevederlag?',
    en: 'How much did you get that month for lost earnings or as care payment?',
  },
  udsagn: {
    da: 'Du fik {} i tabt arbejdsfortjeneste eller plejevederlag.',
    en: 'You got {} for lost earnings or as care payment.',
  },
  fra: ['kommune', 'borger'],
  følsomhed: 'økonomi',
})

export const lønloft = talFaktum('lønloft', 'kr/md', {
  min: 0,
  max: 1000000,
  etiket: { da: 'lønnen på fuld tid i stillingen', en: 'the full-time pay of the post' },
  spørgsmål: {
    da: 'Hvad er lønnen om måneden på fuld tid og almindelige vilkår i stillingen, med pension og tillæg?',
    en: 'What is the monthly pay for full time on ordinary terms in the post, with pension and supplements?',
  },
  udsagn: { da: 'Lønnen på fuld tid i stillingen er {}.', en: 'The full-time pay of the post is {}.' },
  fra: ['arbejdsgiver', 'kommune'],
  følsomhed: 'økonomi',
})

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

export const fikFleksløntilskudMedUrette = sandtFaktum('fikFleksløntilskudMedUrette', {
  etiket: { da: 'om du fik fleksløntilskud med urette', en: 'whether you got the subsidy without right' },
  spørgsmål: {
    da: 'Har du fået fleksløntilskud, du ikke havde ret til?',
    en: 'Have you got flex job subsidy you had no right to?',
  },
  udsagn: {
    ja: {
      da: 'Du har fået fleksløntilskud, du ikke havde ret til.',
      en: 'You got flex job subsidy you had no right to.',
    },
    nej: {
      da: 'Du har ikke fået fleksløntilskud, du ikke havde ret til.',
      en: 'You got no flex job subsidy you had no right to.',
    },
  },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})

export const lønnenKunneIkkeEfterreguleres = sandtFaktum('lønnenKunneIkkeEfterreguleres', {
  etiket: { da: 'om lønnen ikke kunne reguleres senere', en: 'whether the pay could not be set right later' },
  spørgsmål: {
    da: 'Fik du i én måned løn for flere måneders arbejde, som ikke kunne reguleres i de følgende måneder?',
    en: 'Were you paid in one month for several months’ work that could not be set right in the months after?',
  },
  udsagn: {
    ja: {
      da: 'Løn for flere måneders arbejde kunne ikke reguleres i de følgende måneder.',
      en: 'Pay for several months’ work could not be set right in the months after.',
    },
    nej: {
      da: 'Der er ingen løn for flere måneders arbejde, som ikke kunne reguleres.',
      en: 'There is no pay for several months’ work that could not be set right.',
    },
  },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})

export const fleksløntilskudOphørteDen = datoFaktum('fleksløntilskudOphørteDen', {
  etiket: {
    da: 'den dag, tilskuddet eller ledighedsydelsen ophørte',
    en: 'the day the subsidy or ledighedsydelse ended',
  },
  spørgsmål: {
    da: 'Hvilken dag ophørte fleksløntilskuddet eller ledighedsydelsen?',
    en: 'On which day did the flex job subsidy or ledighedsydelse end?',
  },
  udsagn: {
    da: 'Tilskuddet eller ledighedsydelsen ophørte den {}.',
    en: 'The subsidy or ledighedsydelse ended on {}.',
  },
  fra: ['kommune'],
})

export const kravetKunneAldrigInddrives = sandtFaktum('kravetKunneAldrigInddrives', {
  etiket: { da: 'om kravet aldrig har kunnet gennemføres', en: 'whether the claim could never be collected' },
  spørgsmål: {
    da: 'Har der i hele tiden efter ophøret ikke været økonomisk mulighed for at gennemføre kravet?',
    en: 'Has there in all the time since the end been no economic possibility to collect the claim?',
  },
  udsagn: {
    ja: {
      da: 'Der har ikke været økonomisk mulighed for at gennemføre kravet.',
      en: 'There has been no economic possibility to collect the claim.',
    },
    nej: {
      da: 'Der har været økonomisk mulighed for at gennemføre kravet.',
      en: 'There has been an economic possibility to collect the claim.',
    },
  },
  fra: ['kommune'],
  følsomhed: 'økonomi',
})
