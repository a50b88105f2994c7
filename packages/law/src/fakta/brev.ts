import { datoFaktum, sandtFaktum, valgFaktum } from '@sagsvej/rules'

/** How a letter from the authority went to the person. */
export const brevetsVej = valgFaktum(
  'brevetsVej',
  {
    digital_post: { da: 'Digital Post', en: 'Digital Post' },
    papir: { da: 'Almindelig post på papir', en: 'Ordinary post on paper' },
    egen_portal: { da: 'Myndighedens egen portal', en: 'The authority’s own portal' },
  },
  {
    etiket: { da: 'den vej, brevet blev sendt', en: 'the way the letter was sent' },
    spørgsmål: { da: 'Hvordan blev brevet sendt?', en: 'How was the letter sent?' },
    udsagn: {
      digital_post: { da: 'Brevet blev sendt med Digital Post.', en: 'The letter was sent by Digital Post.' },
      papir: { da: 'Brevet blev sendt på papir.', en: 'The letter was sent on paper.' },
      egen_portal: {
        da: 'Brevet blev lagt i myndighedens egen portal.',
        en: 'The letter was put in the authority’s own portal.',
      },
    },
    fra: ['kommune', 'borger'],
  },
)

/** The log, or other evidence, names this very letter and shows that it was delivered, not only sent (SB-DP-3). */
export const leveringErBevist = sandtFaktum('leveringErBevist', {
  etiket: {
    da: 'der er bevis for, at netop dette brev var tilgængeligt i Digital Post',
    en: 'there is proof that this very letter was available in Digital Post',
  },
  spørgsmål: {
    da: 'Viser forsendelsesloggen eller andet, at netop dette brev blev leveret og ikke kun afsendt?',
    en: 'Does the dispatch log or other evidence show that this very letter was delivered and not only sent?',
  },
  hjælp: {
    da: 'En kopi af brevet i sagen er ikke nok. Det er myndigheden, der skal bevise, at brevet kom frem.',
    en: 'A copy of the letter in the file is not enough. It is for the authority to prove that the letter arrived.',
  },
  udsagn: {
    ja: {
      da: 'Der er bevis for, at brevet var tilgængeligt i Digital Post.',
      en: 'There is proof that the letter was available in Digital Post.',
    },
    nej: {
      da: 'Der er ikke bevis for, at brevet var tilgængeligt i Digital Post.',
      en: 'There is no proof that the letter was available in Digital Post.',
    },
  },
  fra: ['kommune', 'register'],
})

export const tilgængeligIDigitalPost = datoFaktum('tilgængeligIDigitalPost', {
  etiket: {
    da: 'den dag, brevet var tilgængeligt i Digital Post',
    en: 'the day the letter was available in Digital Post',
  },
  spørgsmål: {
    da: 'Hvilken dag var brevet tilgængeligt i Digital Post?',
    en: 'On which day was the letter available in Digital Post?',
  },
  hjælp: {
    da: 'Det er den dag, det kunne åbnes, ikke den dag, det blev læst. Det kan være en lørdag, søndag eller helligdag.',
    en: 'It is the day it could be opened, not the day it was read. It may be a Saturday, a Sunday or a holiday.',
  },
  udsagn: {
    da: 'Brevet var tilgængeligt i Digital Post den {}.',
    en: 'The letter was available in Digital Post on {}.',
  },
  fra: ['register', 'kommune', 'borger'],
})

/** What is known of the letter itself; where it is only presumed, `papirbrevFremme` gives the day. */
export const papirbrevetKomFrem = datoFaktum('papirbrevetKomFrem', {
  etiket: {
    da: 'den dag, brevet på papir kom frem eller regnes for kommet frem',
    en: 'the day the letter on paper arrived or is taken to have arrived',
  },
  spørgsmål: {
    da: 'Hvilken dag kom brevet på papir frem, eller hvilken dag regnes det for kommet frem?',
    en: 'On which day did the letter on paper arrive, or is it taken to have arrived?',
  },
  udsagn: {
    da: 'Brevet på papir kom frem eller regnes for kommet frem den {}.',
    en: 'The letter on paper arrived or is taken to have arrived on {}.',
  },
  fra: ['kommune', 'borger'],
})

export const brevetSendtDen = datoFaktum('brevetSendtDen', {
  etiket: { da: 'den dag, brevet blev sendt', en: 'the day the letter was sent' },
  spørgsmål: { da: 'Hvilken dag blev brevet sendt?', en: 'On which day was the letter sent?' },
  udsagn: { da: 'Brevet blev sendt den {}.', en: 'The letter was sent on {}.' },
  fra: ['kommune', 'register'],
})

export const fritagetForDigitalPost = sandtFaktum('fritagetForDigitalPost', {
  etiket: { da: 'du er fritaget for Digital Post', en: 'you are exempt from Digital Post' },
  spørgsmål: {
    da: 'Er du fritaget for Digital Post på den dag, brevet sendes?',
    en: 'Are you exempt from Digital Post on the day the letter is sent?',
  },
  udsagn: {
    ja: { da: 'Du er fritaget for Digital Post.', en: 'You are exempt from Digital Post.' },
    nej: { da: 'Du er ikke fritaget for Digital Post.', en: 'You are not exempt from Digital Post.' },
  },
  fra: ['register', 'borger', 'kommune'],
})

/** Of one's own will: the exempt, those under the duty's day in 2014, and those who live abroad. */
export const frivilligtTilsluttetDigitalPost = sandtFaktum('frivilligtTilsluttetDigitalPost', {
  etiket: {
    da: 'du har selv tilsluttet dig Digital Post',
    en: 'you have joined Digital Post of your own will',
  },
  spørgsmål: {
    da: 'Har du selv tilsluttet dig Digital Post, selv om du ikke skulle?',
    en: 'Have you joined Digital Post of your own will although you need not?',
  },
  udsagn: {
    ja: {
      da: 'Du har selv tilsluttet dig Digital Post.',
      en: 'You have joined Digital Post of your own will.',
    },
    nej: {
      da: 'Du har ikke selv tilsluttet dig Digital Post.',
      en: 'You have not joined Digital Post of your own will.',
    },
  },
  fra: ['register', 'borger'],
})

export const borIDanmarkOgErFyldt15 = sandtFaktum('borIDanmarkOgErFyldt15', {
  etiket: {
    da: 'du er fyldt 15 år og bor eller opholder dig fast i Danmark',
    en: 'you are 15 or more and live or stay permanently in Denmark',
  },
  spørgsmål: {
    da: 'Er du fyldt 15 år, og bor du eller opholder du dig fast i Danmark?',
    en: 'Are you 15 or more, and do you live or stay permanently in Denmark?',
  },
  udsagn: {
    ja: {
      da: 'Du er fyldt 15 år og bor eller opholder dig fast i Danmark.',
      en: 'You are 15 or more and live or stay permanently in Denmark.',
    },
    nej: {
      da: 'Du er under 15 år eller bor ikke i Danmark.',
      en: 'You are under 15 or do not live in Denmark.',
    },
  },
  fra: ['register', 'borger'],
})
