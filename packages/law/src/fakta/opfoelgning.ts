import { datoFaktum, sandtFaktum, talFaktum, valgFaktum } from '@sagsvej/rules'

export const oplysningsskemaSendt = datoFaktum('oplysningsskemaSendt', {
  etiket: { da: 'den dag, oplysningsskemaet blev sendt', en: 'the day the information form was sent' },
  spørgsmål: {
    da: 'Hvilken dag sendte kommunen dig oplysningsskemaet?',
    en: 'On which day did the municipality send you the information form?',
  },
  udsagn: {
    da: 'Kommunen sendte dig oplysningsskemaet den {}.',
    en: 'The municipality sent you the information form on {}.',
  },
  hjælp: {
    da: 'Datoen står på beskeden i din digitale post. Har du ikke fået skemaet endnu, kan du springe over.',
    en: 'The date is on the message in your digital post. If you have not had the form yet, you can skip this.',
  },
  fra: ['kommune', 'borger'],
})

/** An estimate that somebody has given; a day, not a judgement of how likely it is. */
export const forventetRask = datoFaktum('forventetRask', {
  etiket: { da: 'den dag, du ventes at være helt rask', en: 'the day you are expected to be fully well' },
  spørgsmål: { da: 'Hvornår regner du med at være helt rask?', en: 'When do you expect to be fully well?' },
  udsagn: { da: 'Du regner med at være helt rask den {}.', en: 'You expect to be fully well on {}.' },
  hjælp: {
    da: 'Skriv dit eller lægens bedste bud. Det er ikke et løfte, og det kan ændres.',
    en: 'Give your own or your doctor’s best estimate. It is not a promise, and it can be changed.',
  },
  fra: ['borger', 'læge', 'kommune'],
  følsomhed: 'helbred',
})

export const tidligOpfølgningØnsketAf = valgFaktum(
  'tidligOpfølgningØnsketAf',
  {
    ingen: { da: 'Ingen', en: 'Nobody' },
    arbejdsgiver: { da: 'Arbejdsgiveren', en: 'The employer' },
    sygemeldt: { da: 'Dig selv', en: 'You' },
  },
  {
    etiket: { da: 'hvem der bad om en tidlig samtale', en: 'who asked for an early talk' },
    spørgsmål: {
      da: 'Har du eller din arbejdsgiver bedt kommunen om en tidlig samtale?',
      en: 'Have you or your employer asked the municipality for an early talk?',
    },
    udsagn: {
      ingen: {
        da: 'Hverken du eller din arbejdsgiver har bedt kommunen om en tidlig samtale.',
        en: 'Neither you nor your employer has asked the municipality for an early talk.',
      },
      arbejdsgiver: {
        da: 'Din arbejdsgiver har bedt kommunen om en tidlig samtale.',
        en: 'Your employer has asked the municipality for an early talk.',
      },
      sygemeldt: {
        da: 'Du har bedt kommunen om en tidlig samtale.',
        en: 'You have asked the municipality for an early talk.',
      },
    },
    fra: ['kommune', 'arbejdsgiver', 'borger'],
    kanÆndres: {
      af: ['borger', 'arbejdsgiver'],
      hvordan: {
        da: 'Du eller din arbejdsgiver kan bede kommunen om en tidlig samtale.',
        en: 'You or your employer can ask the municipality for an early talk.',
      },
      til: ['sygemeldt', 'arbejdsgiver'],
    },
  },
)

export const tidligOpfølgningBedtOm = datoFaktum('tidligOpfølgningBedtOm', {
  etiket: { da: 'den dag, der blev bedt om en tidlig samtale', en: 'the day an early talk was asked for' },
  spørgsmål: {
    da: 'Hvilken dag blev kommunen bedt om en tidlig samtale?',
    en: 'On which day was the municipality asked for an early talk?',
  },
  udsagn: {
    da: 'Kommunen blev bedt om en tidlig samtale den {}.',
    en: 'The municipality was asked for an early talk on {}.',
  },
  fra: ['kommune', 'arbejdsgiver', 'borger'],
  kanÆndres: {
    af: ['borger', 'arbejdsgiver'],
    hvordan: {
      da: 'Du eller din arbejdsgiver kan bede kommunen om en tidlig samtale.',
      en: 'You or your employer can ask the municipality for an early talk.',
    },
    fremad: true,
  },
})

/** The expectation of the one who asks (SDL.7c.1, SDL.7e), not the municipality's when it sorts the case. */
export const ventesRaskInden8Uger = sandtFaktum('ventesRaskInden8Uger', {
  etiket: {
    da: 'den, der bad om en tidlig samtale, venter dig helt rask inden 8 uger',
    en: 'the one who asked for an early talk expects you to be fully well within 8 weeks',
  },
  spørgsmål: {
    da: 'Venter den, der bad om en tidlig samtale, at du er helt rask inden 8 uger fra første fraværsdag?',
    en: 'Does the one who asked for an early talk expect you to be fully well within 8 weeks of the first day of absence?',
  },
  udsagn: {
    ja: {
      da: 'Den, der bad om en tidlig samtale, venter, at du er helt rask inden 8 uger fra første fraværsdag.',
      en: 'The one who asked for an early talk expects you to be fully well within 8 weeks of the first day of absence.',
    },
    nej: {
      da: 'Den, der bad om en tidlig samtale, venter ikke, at du er helt rask inden 8 uger fra første fraværsdag.',
      en: 'The one who asked for an early talk does not expect you to be fully well within 8 weeks of the first day of absence.',
    },
  },
  fra: ['arbejdsgiver', 'borger'],
})

export const ønskerTidligOpfølgning = sandtFaktum('ønskerTidligOpfølgning', {
  etiket: { da: 'du vil gerne have en tidlig samtale', en: 'you want an early talk' },
  spørgsmål: {
    da: 'Din arbejdsgiver har bedt om en tidlig samtale med kommunen. Vil du gerne have den?',
    en: 'Your employer has asked for an early talk with the municipality. Do you want it?',
  },
  udsagn: {
    ja: { da: 'Du vil gerne have den tidlige samtale.', en: 'You want the early talk.' },
    nej: { da: 'Du vil ikke have den tidlige samtale.', en: 'You do not want the early talk.' },
  },
  hjælp: { da: 'Du må gerne sige nej.', en: 'You are free to say no.' },
  fra: ['borger'],
  kanÆndres: {
    af: ['borger'],
    hvordan: { da: 'Du kan sige ja eller nej til samtalen.', en: 'You can say yes or no to the talk.' },
  },
})

export const holdteSamtaler = talFaktum('holdteSamtaler', 'antal', {
  etiket: { da: 'de samtaler, du har haft med kommunen', en: 'the talks you have had with the municipality' },
  spørgsmål: {
    da: 'Hvor mange samtaler har du haft med kommunen i denne sygdomsperiode?',
    en: 'How many talks have you had with the municipality in this period of illness?',
  },
  udsagn: {
    da: 'Antallet af samtaler, du har haft med kommunen i denne sygdomsperiode, er {}.',
    en: 'The number of talks you have had with the municipality in this period of illness is {}.',
  },
  fra: ['kommune', 'borger'],
  min: 0,
  max: 200,
})

export const førsteOpfølgningssamtale = datoFaktum('førsteOpfølgningssamtale', {
  etiket: { da: 'den første samtale', en: 'the first talk' },
  spørgsmål: {
    da: 'Hvilken dag var din første samtale med kommunen?',
    en: 'On which day was your first talk with the municipality?',
  },
  udsagn: {
    da: 'Din første samtale med kommunen var den {}.',
    en: 'Your first talk with the municipality was on {}.',
  },
  fra: ['kommune', 'borger'],
})

/** SDL.16.2 2011-2014: the plan is due when it has been held. */
export const andenOpfølgningssamtale = datoFaktum('andenOpfølgningssamtale', {
  etiket: { da: 'den anden samtale', en: 'the second talk' },
  spørgsmål: {
    da: 'Hvilken dag var din anden samtale med kommunen?',
    en: 'On which day was your second talk with the municipality?',
  },
  udsagn: {
    da: 'Din anden samtale med kommunen var den {}.',
    en: 'Your second talk with the municipality was on {}.',
  },
  fra: ['kommune', 'borger'],
})

export const senesteOpfølgningssamtale = datoFaktum('senesteOpfølgningssamtale', {
  etiket: { da: 'den seneste samtale', en: 'the latest talk' },
  spørgsmål: {
    da: 'Hvilken dag var din seneste samtale med kommunen?',
    en: 'On which day was your latest talk with the municipality?',
  },
  udsagn: {
    da: 'Din seneste samtale med kommunen var den {}.',
    en: 'Your latest talk with the municipality was on {}.',
  },
  fra: ['kommune', 'borger'],
})

/** From 2026 the sick person or the employer may ask for the follow-up that the act otherwise leaves out. */
export const opfølgningØnskes = sandtFaktum('opfølgningØnskes', {
  etiket: { da: 'du eller din arbejdsgiver ønsker opfølgning', en: 'you or your employer want follow-up' },
  spørgsmål: {
    da: 'Vil du eller din arbejdsgiver gerne have, at kommunen holder samtaler med dig, mens du er syg?',
    en: 'Do you or your employer want the municipality to hold talks with you while you are ill?',
  },
  udsagn: {
    ja: {
      da: 'Du eller din arbejdsgiver vil gerne have, at kommunen holder samtaler med dig.',
      en: 'You or your employer want the municipality to hold talks with you.',
    },
    nej: {
      da: 'Hverken du eller din arbejdsgiver ønsker, at kommunen holder samtaler med dig.',
      en: 'Neither you nor your employer want the municipality to hold talks with you.',
    },
  },
  fra: ['borger', 'arbejdsgiver'],
  kanÆndres: {
    af: ['borger', 'arbejdsgiver'],
    hvordan: {
      da: 'Du eller din arbejdsgiver kan bede kommunen om opfølgning.',
      en: 'You or your employer can ask the municipality for follow-up.',
    },
    til: [true],
  },
})
